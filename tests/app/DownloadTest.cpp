#include "core/data/RemoteFiles.h"
#include "tests/app/HttpServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <future>

using namespace fitroom;
using test::HttpServer;

namespace {

QByteArray sha256(const QByteArray& data) {
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A folder that is not there yet, and downloads into it.
struct Target {
    QTemporaryDir folder;

    [[nodiscard]] QString path(const char* name = "") const {
        return folder.filePath(QStringLiteral("sets/fashion/") + name);
    }
    [[nodiscard]] QStringList files() const {
        return QDir(path()).entryList(QDir::Files | QDir::Hidden);
    }

    /// On another thread, while this one serves.
    tl::expected<void, Error> fetch(const std::vector<RemoteFile>& files,
                                    const Progress& progress = {}) const {
        auto job = std::async(std::launch::async,
                              [&] { return fetchFiles(files, path().toStdString(), progress); });
        while (job.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QTest::qWait(5);
        return job.get();
    }
};

} // namespace

class DownloadTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        large_ = QByteArray(3 << 20, '\0');
        for (qsizetype i = 0; i < large_.size(); ++i)
            large_[i] = char(i * 2654435761u >> 13);
    }

    void fetchesFilesAndChecksThem() {
        HttpServer server;
        server.answers = {{"/a", {large_}}, {"/b", {"labels"}}};
        const Target target;
        double last = 0;
        bool backwards = false;
        const auto fetched = target.fetch({file(server, "a", large_), file(server, "b", "labels")},
                                          {[&](double share) {
                                              backwards = backwards || share < last - 1e-9;
                                              last = share;
                                          }});
        QVERIFY2(fetched, fetched ? "" : fetched.error().english().c_str());
        QCOMPARE(content(target.path("a")), large_);
        QCOMPARE(content(target.path("b")), QByteArray("labels"));
        QCOMPARE(target.files(), QStringList({"a", "b"}));
        QCOMPARE(last, 1.0);
        QVERIFY(!backwards);
    }

    void fetchesOnlyWhatIsMissing() {
        HttpServer server;
        server.answers = {{"/a", {large_}}, {"/b", {"labels"}}};
        const Target target;
        QDir().mkpath(target.path());
        QFile kept(target.path("a"));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(large_) == large_.size());
        kept.close();
        QVERIFY(target.fetch({file(server, "a", large_), file(server, "b", "labels")}));
        QCOMPARE(server.requests, QStringList("/b"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("served");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        QByteArray flipped = large_;
        flipped[12345] = char(flipped[12345] ^ 1);
        QTest::newRow("one bit flipped") << flipped << 200 << "checksum";
        QTest::newRow("another file") << QByteArray("hello") << 200 << "checksum";
        QTest::newRow("far too long")
            << large_ + large_ << 200 << "another file than the one asked for";
        QTest::newRow("not found") << QByteArray("<html>") << 404 << "cannot be fetched";
        QTest::newRow("long page for not found") << large_ + large_ << 404 << "cannot be fetched";
    }

    void refuses() {
        QFETCH(QByteArray, served);
        QFETCH(int, status);
        QFETCH(QString, sentence);
        HttpServer server;
        server.answers = {{"/a", {served, status}}};
        const Target target;
        const auto fetched = target.fetch({file(server, "a", large_)});
        QVERIFY(!fetched);
        const QString failure = QString::fromStdString(fetched.error().english());
        QVERIFY2(failure.contains(sentence), qPrintable(failure));
        QVERIFY2(failure.contains(server.url("/a").toString()), qPrintable(failure));
        QCOMPARE(target.files(), QStringList());
    }

    void goesOnAfterABrokenConnection() {
        HttpServer server;
        server.answers = {{"/a", {large_, 200, 1 << 20, false, true}}};
        const Target target;
        const auto cut = target.fetch({file(server, "a", large_)});
        QCOMPARE(cut.error().kind, ErrorKind::CannotRead);
        QCOMPARE(target.files(), QStringList("a.part"));
        server.answers["/a"].cutAfter = -1;
        QVERIFY(target.fetch({file(server, "a", large_)}));
        QCOMPARE(server.begins, (QList<qint64>{0, 1 << 20}));
        QCOMPARE(content(target.path("a")), large_);
        QCOMPARE(target.files(), QStringList("a"));
    }

    /// Of another edition, say: it is found out, and the time after begins afresh.
    void aWrongBeginningIsNotKept() {
        HttpServer server;
        server.answers = {{"/a", {large_, 200, -1, false, true}}};
        const Target target;
        QDir().mkpath(target.path());
        QFile part(target.path("a.part"));
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("something else") > 0);
        part.close();
        QCOMPARE(target.fetch({file(server, "a", large_)}).error().kind, ErrorKind::BadInput);
        QCOMPARE(target.files(), QStringList());
        QVERIFY(target.fetch({file(server, "a", large_)}));
    }

    void cancelsWithinHalfASecond() {
        HttpServer server;
        server.answers = {{"/a", {large_, 200, -1, true}}};
        const Target target;
        std::stop_source stop;
        QElapsedTimer since;
        QTimer::singleShot(50, this, [&] {
            since.start();
            stop.request_stop();
        });
        const auto fetched =
            target.fetch({file(server, "a", large_)}, {[](double) {}, stop.get_token()});
        QCOMPARE(fetched.error().kind, ErrorKind::Cancelled);
        QVERIFY(since.isValid() && since.elapsed() < 500);
        QCOMPARE(target.files(), QStringList());
    }

    void saysWhyAFolderCannotBeMade() {
        const Target target;
        QFile inTheWay(target.folder.filePath("sets"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto fetched = target.fetch({{"a", "http://127.0.0.1:1/a", 1, "0"}});
        QVERIFY(!fetched);
        QVERIFY2(
            fetched.error().english().starts_with(target.folder.filePath("sets").toStdString()),
            fetched.error().english().c_str());
    }

    // Debian takes file name and time out of the gzip headers, which is all that differs from the
    // files as published: with them put back, the installed files must have the checksums we ask
    // for.
    void asksForFashionMnistAsPublished() {
        constexpr quint32 kTrainingTime = 1504176606, kTestTime = 1504176627;
        for (const RemoteFile& remote : fashionMnistFiles()) {
            const QString name = QString::fromStdString(remote.name);
            const QByteArray installed = content("/usr/share/datasets/fashion-mnist/" + name);
            if (installed.isEmpty())
                QSKIP("Fashion-MNIST is not installed.");
            const quint32 time = name.startsWith("train") ? kTrainingTime : kTestTime;
            QByteArray published("\x1f\x8b\x08\x08", 4);
            for (int byte = 0; byte < 4; ++byte)
                published.append(char(time >> 8 * byte));
            published.append(char(0)).append(char(3)).append(name.chopped(3).toLatin1());
            published.append(char(0)).append(installed.mid(10));
            QCOMPARE(std::uint64_t(published.size()), remote.size);
            QCOMPARE(sha256(published).toStdString(), remote.sha256);
            QVERIFY(remote.url.starts_with("https://"));
        }
    }

private:
    static RemoteFile file(const HttpServer& server, const QString& name, const QByteArray& right) {
        return {name.toStdString(), server.url("/" + name).toString().toStdString(),
                std::uint64_t(right.size()), sha256(right).toStdString()};
    }

    QByteArray large_;
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "DownloadTest.moc"
