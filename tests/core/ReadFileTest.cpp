#include "core/support/ReadFile.h"
#include "core/support/AtomicFile.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace fitroom;

class ReadFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    [[nodiscard]] std::filesystem::path path(const char* name) const {
        return std::filesystem::path(folder_.path().toStdString()) / name;
    }

private slots:
    void readsEveryByte() {
        const std::string bytes("a\0b\r\n\xff", 6);
        QVERIFY(writeFileAtomically(path("bytes"), bytes).has_value());
        QCOMPARE(readFile(path("bytes"), 6).value(), bytes);
        QVERIFY(writeFileAtomically(path("empty"), "").has_value());
        QCOMPARE(readFile(path("empty"), 0).value(), std::string());
    }

    void refusesWhatIsTooLong() {
        QVERIFY(writeFileAtomically(path("long"), "1234567").has_value());
        const auto read = readFile(path("long"), 6);
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        QCOMPARE(read.error().english(),
                 path("long").string() +
                     ": The file is longer than 6 bytes, too long for its kind.");
    }

    void refusesWhatIsNoFile() {
        QVERIFY(::mkfifo(path("pipe").c_str(), 0600) == 0);
        for (const auto& odd : {path("pipe"), path("."), std::filesystem::path("/dev/zero")}) {
            const auto read = readFile(odd, 1000);
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::CannotRead);
        }
    }

    void saysWhyItCannotOpen() {
        const auto read = readFile(path("none"), 1000);
        QCOMPARE(read.error().english(),
                 path("none").string() +
                     ": The file could not be read (No such file or directory).");
    }
};

QTEST_GUILESS_MAIN(ReadFileTest)
#include "ReadFileTest.moc"
