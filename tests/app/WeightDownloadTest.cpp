#include "core/backbone/KnownWeights.h"
#include "core/support/Sha256.h"
#include "tests/app/HttpServer.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadeWeights.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <future>
#include <thread>

using namespace fitroom;
using namespace fitroom::test;

namespace {

QByteArray contentOf(const std::filesystem::path& path) {
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Downloads from a web server on this computer.
class WeightDownloadTest : public QObject {
    Q_OBJECT

    HttpServer server_;
    QByteArray weights_; ///< a file of SqueezeNet's

    KnownWeights known() const {
        const QByteArray sha = QCryptographicHash::hash(weights_, QCryptographicHash::Sha256);
        return {"squeezenet1_1-made", Architecture::SqueezeNet11,
                server_.url("/net.pth").toString().toStdString(),
                sha.toHex().left(8).toStdString()};
    }

    /// On another thread, while this one serves.
    Result<StoredWeights> fetch(WeightStore& store, const KnownWeights& known,
                                const Progress& progress = {}) {
        auto job =
            std::async(std::launch::async, [&] { return downloadWeights(known, store, progress); });
        while (job.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QTest::qWait(5);
        return job.get();
    }
    QStringList filesIn(const MadeFolder& folder) {
        return QDir(folder.path("weights")).entryList(QDir::Files);
    }

private slots:
    void initTestCase() {
        const std::string bytes = madeSafetensors(Architecture::SqueezeNet11);
        weights_ = QByteArray(bytes.data(), qsizetype(bytes.size()));
    }
    void init() {
        server_.answers = {{"/net.pth", {weights_, 200, -1, false, true}}};
        server_.begins.clear();
    }

    void hashesAsSha256() {
        for (const int length : {0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 100'000}) {
            QByteArray bytes(length, 'a');
            for (int i = 0; i < length; ++i)
                bytes[i] = char(i * 7);
            Sha256 hash;
            const auto all = std::as_bytes(std::span(bytes.data(), std::size_t(length)));
            hash.add(all.first(std::size_t(length / 3)));
            hash.add(all.subspan(std::size_t(length / 3)));
            QCOMPARE(QByteArray::fromStdString(hash.hexadecimal()),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
    }

    void fetchesChecksAndImports() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        QVERIFY(!isImported(known(), store.list().weights));
        double last = 0;
        const auto stored = fetch(store, known(), {[&](double share) { last = share; }});
        QVERIFY2(stored, stored ? "" : stored.error().english().c_str());
        QCOMPARE(stored->architecture, Architecture::SqueezeNet11);
        QCOMPARE(stored->source, std::string("squeezenet1_1-made"));
        QCOMPARE(last, 1.0);
        QCOMPARE(filesIn(folder).size(), 1);
        QVERIFY(isImported(known(), store.list().weights));
        QVERIFY(store.read(*stored));
    }

    void goesOnAfterAnInterruption() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        server_.answers["/net.pth"].cutAfter = 1'000'000;
        const auto cut = fetch(store, known());
        QVERIFY(!cut);
        QCOMPARE(cut.error().kind, ErrorKind::CannotRead);
        QCOMPARE(contentOf(folder / "weights/squeezenet1_1-made.part"), weights_.left(1'000'000));
        server_.answers["/net.pth"].cutAfter = -1;
        const auto stored = fetch(store, known());
        QVERIFY2(stored, stored ? "" : stored.error().english().c_str());
        QCOMPARE(server_.begins, (QList<qint64>{0, 1'000'000}));
    }

    void startsAgainWhereTheServerCannotGoOn() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        server_.answers["/net.pth"].ranges = false;
        QVERIFY(store.makeFolder());
        folder.write("weights/squeezenet1_1-made.part", "something else of some length");
        const auto stored = fetch(store, known());
        QVERIFY2(stored, stored ? "" : stored.error().english().c_str());
    }

    void takesAWholeFileThatIsThere() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        QVERIFY(store.makeFolder());
        folder.write("weights/squeezenet1_1-made.part", weights_);
        const auto stored = fetch(store, known());
        QVERIFY2(stored, stored ? "" : stored.error().english().c_str());
    }

    void refusesAnotherFile() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        KnownWeights other = known();
        other.sha256 = "00000000";
        const auto stored = fetch(store, other);
        QVERIFY(!stored);
        QVERIFY2(stored.error().english().find("not with 00000000") != std::string::npos,
                 stored.error().english().c_str());
        QVERIFY(filesIn(folder).isEmpty());
    }

    void saysWhatTheServerSays() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        KnownWeights missing = known();
        missing.url = server_.url("/none").toString().toStdString();
        const auto stored = fetch(store, missing);
        QVERIFY(!stored);
        QVERIFY2(stored.error().english().find("HTTP 404") != std::string::npos,
                 stored.error().english().c_str());
    }

    void stopsSoon() {
        const MadeFolder folder;
        WeightStore store(folder / "weights");
        server_.answers["/net.pth"].silent = true;
        std::stop_source source;
        std::atomic<qint64> waited = -1;
        QElapsedTimer timer;
        std::jthread stopper([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            timer.start();
            source.request_stop();
        });
        const auto stored = fetch(store, known(), {[](double) {}, source.get_token()});
        waited = timer.elapsed();
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, ErrorKind::Cancelled);
        QVERIFY2(waited < 500, qPrintable(QString::number(waited)));
    }

    void knowsPublishedWeights() {
        QCOMPARE(knownWeights().size(), std::size_t(10));
        for (const KnownWeights& one : knownWeights()) {
            QVERIFY(one.url.starts_with("https://download.pytorch.org/models/" +
                                        architectureName(one.architecture) + "-"));
            QCOMPARE(one.sha256.size(), std::size_t(8));
        }
        QCOMPARE(findKnownWeights("vgg19")->name, std::string("vgg19-dcbb9e9d"));
        QVERIFY(!findKnownWeights("alexnet"));
    }
};

QTEST_GUILESS_MAIN(WeightDownloadTest)
#include "WeightDownloadTest.moc"
