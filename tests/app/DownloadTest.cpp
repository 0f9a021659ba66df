#include "app/window/download/DatasetDownload.h"
#include "tests/app/HttpServer.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

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

/// One download, to its end.
struct Fetch {
    QTemporaryDir folder;
    DatasetDownload download;
    QSignalSpy progressed{&download, &DatasetDownload::progressed};
    QSignalSpy finished{&download, &DatasetDownload::finished};
    QSignalSpy failed{&download, &DatasetDownload::failed};
    QSignalSpy cancelled{&download, &DatasetDownload::cancelled};

    [[nodiscard]] QString target() const { return folder.filePath("sets/fashion"); }
    [[nodiscard]] QString path(const char* name) const { return QDir(target()).filePath(name); }
    [[nodiscard]] int ends() const {
        return int(finished.size() + failed.size() + cancelled.size());
    }
    [[nodiscard]] QString failure() const {
        return QString::fromStdString(failed.value(0).value(0).value<Error>().english());
    }
    [[nodiscard]] QStringList left() const {
        return QDir(target()).entryList(QDir::Files | QDir::Hidden);
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
        Fetch fetch;
        fetch.download.start({file(server, "a", large_), file(server, "b", "labels")},
                             fetch.target());
        QTRY_COMPARE(fetch.ends(), 1);
        QVERIFY2(fetch.failed.isEmpty(), qPrintable(fetch.failure()));
        QCOMPARE(fetch.finished.first().first().toString(), fetch.target());
        QCOMPARE(content(fetch.path("a")), large_);
        QCOMPARE(content(fetch.path("b")), QByteArray("labels"));
        QCOMPARE(fetch.left(), QStringList({"a", "b"}));
        QCOMPARE(fetch.progressed.last().first().toDouble(), 1.0);
    }

    void fetchesOnlyWhatIsMissing() {
        HttpServer server;
        server.answers = {{"/a", {large_}}, {"/b", {"labels"}}};
        Fetch fetch;
        QDir().mkpath(fetch.target());
        QFile kept(fetch.path("a"));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write(large_) == large_.size());
        kept.close();
        fetch.download.start({file(server, "a", large_), file(server, "b", "labels")},
                             fetch.target());
        QTRY_COMPARE(fetch.finished.size(), 1);
        QCOMPARE(server.requests, QStringList("/b"));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("served");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("cutAfter");
        QTest::addColumn<QString>("sentence");
        QByteArray flipped = large_;
        flipped[12345] = char(flipped[12345] ^ 1);
        QTest::newRow("one bit flipped") << flipped << 200 << qint64(-1) << "checksum";
        QTest::newRow("another file") << QByteArray("hello") << 200 << qint64(-1) << "checksum";
        QTest::newRow("far too long")
            << large_ + large_ << 200 << qint64(-1) << "another file than the one asked for";
        QTest::newRow("cut off") << large_ << 200 << qint64(1 << 20) << "cannot be fetched";
        QTest::newRow("not found")
            << QByteArray("<html>") << 404 << qint64(-1) << "cannot be fetched";
        QTest::newRow("long page for not found")
            << large_ + large_ << 404 << qint64(-1) << "cannot be fetched";
    }

    void refuses() {
        QFETCH(QByteArray, served);
        QFETCH(int, status);
        QFETCH(qint64, cutAfter);
        QFETCH(QString, sentence);
        HttpServer server;
        server.answers = {{"/a", {served, status, cutAfter}}};
        Fetch fetch;
        fetch.download.start({file(server, "a", large_)}, fetch.target());
        QTRY_COMPARE(fetch.ends(), 1);
        QCOMPARE(fetch.failed.size(), 1);
        QVERIFY2(fetch.failure().contains(sentence), qPrintable(fetch.failure()));
        QVERIFY2(fetch.failure().contains(server.url("/a").toString()),
                 qPrintable(fetch.failure()));
        QCOMPARE(fetch.left(), QStringList());
    }

    void cancelsWithinHalfASecond() {
        HttpServer server;
        server.answers = {{"/a", {large_, 200, -1, true}}};
        Fetch fetch;
        fetch.download.start({file(server, "a", large_)}, fetch.target());
        QTRY_COMPARE(server.requests.size(), 1);
        fetch.download.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(fetch.ends(), 1, 500);
        QCOMPARE(fetch.cancelled.size(), 1);
        QCOMPARE(fetch.left(), QStringList());
    }

    void saysWhyAFolderCannotBeMade() {
        Fetch fetch;
        QFile inTheWay(fetch.folder.filePath("sets"));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        fetch.download.start({{"a", QUrl("http://127.0.0.1:1/a"), 1, sha256("x")}}, fetch.target());
        QTRY_COMPARE(fetch.failed.size(), 1);
        QVERIFY(fetch.failure().startsWith(fetch.target()));
    }

    void mayBeDestroyedAtWork() {
        HttpServer server;
        server.answers = {{"/a", {large_, 200, -1, true}}};
        auto fetch = std::make_unique<Fetch>();
        fetch->download.start({file(server, "a", large_)}, fetch->target());
        QTRY_COMPARE(server.requests.size(), 1);
        fetch.reset(); // joins the thread, or hangs
    }

    // Debian takes file name and time out of the gzip headers, which is all that differs from the
    // files as published: with them put back, the installed files must have the checksums we ask
    // for.
    void asksForFashionMnistAsPublished() {
        constexpr quint32 kTrainingTime = 1504176606, kTestTime = 1504176627;
        for (const RemoteFile& remote : fashionMnistFiles()) {
            const QByteArray installed =
                content("/usr/share/datasets/fashion-mnist/" + remote.name);
            if (installed.isEmpty())
                QSKIP("Fashion-MNIST is not installed.");
            const quint32 time = remote.name.startsWith("train") ? kTrainingTime : kTestTime;
            QByteArray published("\x1f\x8b\x08\x08", 4);
            for (int byte = 0; byte < 4; ++byte)
                published.append(char(time >> 8 * byte));
            published.append(char(0)).append(char(3)).append(remote.name.chopped(3).toLatin1());
            published.append(char(0)).append(installed.mid(10));
            QCOMPARE(published.size(), remote.size);
            QCOMPARE(sha256(published), remote.sha256);
            QCOMPARE(remote.url.scheme(), QString("https"));
        }
    }

private:
    static RemoteFile file(const HttpServer& server, const QString& name, const QByteArray& right) {
        return {name, server.url("/" + name), right.size(), sha256(right)};
    }

    QByteArray large_;
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "DownloadTest.moc"
