#include "core/support/AtomicFile.h"
#include "core/support/ReadFile.h"
#include "tests/support/FaultyFiles.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace fitroom;
using fitroom::test::FaultyFiles;
namespace fs = std::filesystem;

class AtomicFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    fs::path path_;

    static std::string content(const fs::path& path) {
        return readFile(path, 1 << 20).value_or("cannot be read");
    }
    [[nodiscard]] int temporaryFiles() const {
        int count = 0;
        for (const auto& entry : fs::directory_iterator(path_.parent_path()))
            count += isTemporaryFile(entry.path());
        return count;
    }
    static int callsOfOneWrite(const fs::path& path) {
        FaultyFiles files({});
        return writeFileAtomically(path, "counted", files) ? files.calls() : 0;
    }

private slots:
    void init() {
        path_ = fs::path(folder_.path().toStdString()) / "run.json";
        fs::remove(path_);
    }

    void writesAndReplaces() {
        QVERIFY(writeFileAtomically(path_, "first").has_value());
        QCOMPARE(content(path_), std::string("first"));
        QVERIFY(writeFileAtomically(path_, std::string(100'000, 'x')).has_value());
        QCOMPARE(content(path_), std::string(100'000, 'x'));
        QVERIFY(writeFileAtomically(path_, "").has_value());
        QCOMPARE(content(path_), std::string());
        QCOMPARE(temporaryFiles(), 0);
    }

    void givesTheUsersMode() {
        const mode_t mask = ::umask(027);
        QVERIFY(writeFileAtomically(path_, "x").has_value());
        ::umask(mask);
        struct stat status = {};
        QCOMPARE(::stat(path_.c_str(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0640);
    }

    void keepsTheOldFileWhicheverCallFails_data() {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("shortWrite");
        QTest::addColumn<bool>("lasting");
        QTest::newRow("disk full") << ENOSPC << false << true;
        QTest::newRow("disk full half-way through a write") << ENOSPC << true << true;
        QTest::newRow("passing I/O error") << EIO << false << false;
    }
    void keepsTheOldFileWhicheverCallFails() {
        QFETCH(int, code);
        QFETCH(bool, shortWrite);
        QFETCH(bool, lasting);
        const int calls = callsOfOneWrite(path_);
        QCOMPARE(calls, 6); // open, write, flush, rename; open and flush the folder
        for (int n = 1; n <= calls; ++n) {
            QVERIFY(writeFileAtomically(path_, "the old content").has_value());
            FaultyFiles files({n, code, shortWrite, lasting});
            const auto done = writeFileAtomically(path_, "the new content", files);
            QVERIFY2(!done, qPrintable(QString("call %1").arg(n)));
            QCOMPARE(done.error().kind, ErrorKind::CannotWrite);
            QVERIFY(done.error().english().find(path_.string()) == 0);
            // Once renamed, the new content is in place and whole.
            QCOMPARE(content(path_), std::string(n <= 4 ? "the old content" : "the new content"));
            QCOMPARE(temporaryFiles(), 0);
        }
    }

    void goesOnAfterAShortWriteThatWasNoError() {
        FaultyFiles files({2, EINTR, true, false}); // half is taken, then the call is interrupted
        QVERIFY(writeFileAtomically(path_, "all of this", files).has_value());
        QCOMPARE(content(path_), std::string("all of this"));
    }

    void saysWhyAndWhatToDo() {
        FaultyFiles files({2, ENOSPC, false, true});
        const auto done = writeFileAtomically(path_, "x", files);
        QCOMPARE(done.error().english(),
                 path_.string() + ": The file could not be written (No space left on device). "
                                  "Free some space on that disk and try again.");
        const auto nowhere = writeFileAtomically(path_.parent_path() / "none" / "file", "x");
        QVERIFY(nowhere.error().english().ends_with("Check that its folder exists."));
    }

    void appendsWholeLines() {
        QVERIFY(appendLine(path_, "one").has_value());
        QVERIFY(appendLine(path_, "two").has_value());
        QCOMPARE(content(path_), std::string("one\ntwo\n"));
    }

    void aFailedAppendLeavesNoPiece() {
        QVERIFY(appendLine(path_, "one").has_value());
        for (const bool shortWrite : {false, true}) {
            FaultyFiles files({2, ENOSPC, shortWrite, true});
            QVERIFY(!appendLine(path_, "a long line", files).has_value());
            QCOMPARE(content(path_), std::string("one\n"));
        }
        FaultyFiles files({1, EIO, false, false});
        QVERIFY(!appendLine(path_, "not opened", files).has_value());
    }

    void removesOnlyTemporaryFiles() {
        const fs::path folder = path_.parent_path();
        QVERIFY(writeFileAtomically(path_, "kept").has_value());
        QVERIFY(writeFileAtomically(folder / ".run.json.0123abcd.tmp", "left").has_value());
        QVERIFY(writeFileAtomically(folder / "notes.tmp", "the user's").has_value());
        removeTemporaryFiles(folder);
        QVERIFY(fs::exists(path_));
        QVERIFY(fs::exists(folder / "notes.tmp"));
        QVERIFY(!fs::exists(folder / ".run.json.0123abcd.tmp"));
        removeTemporaryFiles(folder / "none"); // nothing to do is no failure
    }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "AtomicFileTest.moc"
