#include "core/runs/RunNotes.h"
#include "core/runs/RunStore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace fitroom;

class RunNotesTest : public QObject {
    Q_OBJECT

private slots:
    void readsBackWhatWasWritten() {
        const RunNotes notes = {"größer als „alles“\nzwei Zeilen", {"seed 3", "final"}, 4};
        QVERIFY(writeRunNotes(file(), notes).has_value());
        const auto read = readRunNotes(file());
        QVERIFY(read.has_value());
        QVERIFY(*read == notes);
    }

    void emptyNotesLeaveNoFile() {
        QVERIFY(writeRunNotes(file(), {"something", {}, -1}).has_value());
        QVERIFY(writeRunNotes(file(), {}).has_value());
        QVERIFY(!std::filesystem::exists(file()));
        QVERIFY(readRunNotes(file())->empty());
        QVERIFY(writeRunNotes(file(), {}).has_value()); // once more is no error
    }

    void tagsAreTrimmedAndOnce() {
        const std::vector<std::string> expected = {"first", "second try"};
        QCOMPARE(tagsFromText(" first,, second try ,first"), expected);
        QCOMPARE(tagsText(expected), std::string("first, second try"));
        QVERIFY(tagsFromText(" , ").empty());
    }

    void damagedNotesAreNamed_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("torn") << QByteArray("{\"text\": \"ab") << QStringLiteral("line 1");
        QTest::newRow("tags") << QByteArray("{\"tags\": [3]}") << QStringLiteral("Tags");
        QTest::newRow("type") << QByteArray("{\"text\": 3}") << QStringLiteral("\"text\"");
    }

    void damagedNotesAreNamed() {
        QFETCH(QByteArray, content);
        QFile out(QString::fromStdString(file().string()));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write(content) == content.size());
        out.close();
        const auto read = readRunNotes(file());
        QVERIFY(!read.has_value());
        const QString sentence = QString::fromStdString(read.error().english());
        QVERIFY2(sentence.contains(QStringLiteral("notes.json")), qPrintable(sentence));
        QFETCH(QString, part);
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    }

    void damagedNotesDoNotHideARun() {
        RunStore store(std::filesystem::path(folder_.path().toStdString()) / "runs");
        RunInfo info;
        info.name = "mine";
        info.model.name = "cnn1";
        info.model.layers = {Dense{Dense::kClasses, Activation::None}};
        const auto made = store.create(info);
        QVERIFY(made.has_value());
        QVERIFY(store.saveNotes(made->id, {"good", {"a"}, -1}).has_value());
        QCOMPARE(store.list().runs.front().notes.text, std::string("good"));
        QFile out(QString::fromStdString(store.notesFile(made->id).string()));
        QVERIFY(out.open(QIODevice::WriteOnly) && out.write("{") == 1);
        out.close();
        const auto listing = store.list();
        QCOMPARE(listing.runs.size(), 1U);
        QCOMPARE(listing.problems.size(), 1U);
    }

private:
    [[nodiscard]] std::filesystem::path file() const {
        return std::filesystem::path(folder_.path().toStdString()) / "notes.json";
    }
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(RunNotesTest)
#include "RunNotesTest.moc"
