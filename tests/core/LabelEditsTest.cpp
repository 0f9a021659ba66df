#include "core/data/LabelEdits.h"
#include "core/data/LabelFile.h"
#include "core/support/UtcTime.h"
#include "tests/support/FaultyFiles.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/SyntheticData.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace fitroom;
using test::MadeFolder;

class LabelEditsTest : public QObject {
    Q_OBJECT

    /// Labels go round: 0 1 2 0 1 2 …
    DatasetPtr dataset_ = test::syntheticDataset({.training = 12, .test = 3, .classes = 3});

    LabelEdits twoChanges() const {
        LabelEdits edits;
        edits.relabel(*dataset_, std::vector<std::int32_t>{0, 4, 14}, 1, "2026-01-02T03:04:05Z");
        edits.relabel(*edits.applyTo(*dataset_), std::vector<std::int32_t>{0}, 2,
                      "2026-01-02T03:04:06Z");
        return edits;
    }

private slots:
    void correctsUndoesAndRedoes() {
        LabelEdits edits = twoChanges();
        QCOMPARE(edits.changes().size(), std::size_t(2));
        // Image 4 is of class 1 already.
        QCOMPARE(edits.changes()[0].edits, (std::vector<LabelEdit>{{0, 0, 1}, {14, 2, 1}}));
        QCOMPARE(edits.changes()[1].edits, (std::vector<LabelEdit>{{0, 1, 2}}));
        const DatasetPtr corrected = edits.applyTo(*dataset_);
        QCOMPARE(corrected->label(0), 2);
        QCOMPARE(corrected->label(14), 1);
        QCOMPARE(correctedCount(*corrected), std::size_t(2));
        edits.undo();
        QCOMPARE(edits.applyTo(*corrected)->label(0), 1);
        edits.undo();
        QVERIFY(!edits.canUndo());
        edits.undo(); // nothing more to undo: nothing happens
        QCOMPARE(edits.applyTo(*corrected)->fingerprint(), dataset_->fingerprint());
        edits.redo();
        edits.redo();
        QVERIFY(!edits.canRedo());
        QCOMPARE(edits.applyTo(*dataset_)->fingerprint(), corrected->fingerprint());
        edits.undo();
        QVERIFY(edits.relabel(*edits.applyTo(*dataset_), std::vector<std::int32_t>{3}, 1, "now"));
        QVERIFY(!edits.canRedo());
    }

    void labelsThatAreSoAlreadyAreNoChange() {
        LabelEdits edits;
        QVERIFY(!edits.relabel(*dataset_, std::vector<std::int32_t>{1, 4}, 1, "now"));
        QVERIFY(!edits.canUndo());
    }

    void tellsWhatIsCorrected() {
        QVERIFY(correctionsOf(*dataset_, "now").changes().empty());
        const auto changes = correctionsOf(*twoChanges().applyTo(*dataset_), "then").changes();
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].when, std::string("then"));
        QCOMPARE(changes[0].edits, (std::vector<LabelEdit>{{0, 0, 2}, {14, 2, 1}}));
    }

    void areReadAsWritten() {
        const MadeFolder folder;
        const LabelEdits edits = twoChanges();
        const auto file = labelFile(folder.root(), *dataset_);
        QCOMPARE(file, folder.root() / "labels" / (dataset_->fingerprint() + ".json"));
        QVERIFY(writeLabelEdits(file, edits, *dataset_).has_value());
        // Whatever labels the data set has now: those that were read count.
        const auto read = readLabelEdits(file, *edits.applyTo(*dataset_));
        QVERIFY2(read.has_value(), read ? "" : read.error().english().c_str());
        QVERIFY(read->changes() == edits.changes());
        QVERIFY(read->canUndo() && !read->canRedo());
        const auto value = labelEditsFromJson(labelEditsToJson(edits, *dataset_), *dataset_, "");
        QVERIFY(value.has_value() && value->changes() == edits.changes());
    }

    void aFailedWriteKeepsTheOldFile() {
        const MadeFolder folder;
        const auto file = labelFile(folder.root(), *dataset_);
        QVERIFY(writeLabelEdits(file, twoChanges(), *dataset_).has_value());
        for (int call = 1; call <= 3; ++call) {
            test::FaultyFiles disk({.failAt = call, .code = ENOSPC});
            const auto written = writeLabelEdits(file, LabelEdits(), *dataset_, disk);
            QVERIFY(!written.has_value());
            QCOMPARE(written.error().kind, ErrorKind::CannotWrite);
            QCOMPARE(readLabelEdits(file, *dataset_)->changes().size(), std::size_t(2));
        }
    }

    void damagedFilesAreRefused_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("told");
        const QByteArray begin = "{\"schema_version\": 1, \"fingerprint\": \"" +
                                 QByteArray::fromStdString(dataset_->fingerprint()) +
                                 "\", \"changes\": ";
        const auto row = [&](const char* name, const QByteArray& changes, const char* told) {
            QTest::newRow(name) << begin + changes + "}" << QByteArray(told);
        };
        const auto edit = [](const QByteArray& one) { return "[{\"edits\": [" + one + "]}]"; };
        row("no list", "3", "must be a JSON array");
        row("no object", "[3]", "Change 1 must be a JSON object");
        row("no list of edits", "[{\"edits\": 3}]", "must be a JSON array");
        row("unknown member", "[{\"who\": \"me\"}]", "who");
        row("two numbers", edit("[1, 2]"), "three whole numbers");
        row("a fraction", edit("[1, 1, 0.5]"), "three whole numbers");
        row("a negative number", edit("[-1, 1, 0]"), "three whole numbers");
        row("no such image", edit("[15, 0, 1]"), "no image 15");
        row("a huge image", edit("[18446744073709551615, 0, 1]"), "no image");
        row("no such class", edit("[0, 0, 3]"), "no class 3");
        row("a gap", edit("[0, 0, 1], [0, 0, 2]"), "image 0 is not of class 0 there");
        QTest::newRow("other images")
            << QByteArray("{\"data\": \"MNIST\", \"fingerprint\": \"00\", \"changes\": []}")
            << QByteArray("other images (MNIST)");
        QTest::newRow("another version")
            << QByteArray("{\"schema_version\": 2, \"fingerprint\": \"00\", \"changes\": []}")
            << QByteArray("schema version 2");
        QTest::newRow("another file")
            << QByteArray("{\"layers\": []}") << QByteArray("not a file of corrected labels");
        QTest::newRow("no JSON") << QByteArray("[") << QByteArray("line 1");
    }

    void damagedFilesAreRefused() {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, told);
        const MadeFolder folder;
        folder.write("labels.json", content);
        const auto read = readLabelEdits(folder / "labels.json", *dataset_);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::BadInput);
        const std::string sentence = read.error().english();
        QVERIFY2(sentence.find("labels.json") != std::string::npos, sentence.c_str());
        QVERIFY2(sentence.find(told.toStdString()) != std::string::npos, sentence.c_str());
    }

    void truncatedFilesAreRefused() {
        const MadeFolder folder;
        const std::string whole = labelEditsToJson(twoChanges(), *dataset_).dump();
        for (std::size_t length = 0; length < whole.size(); ++length) {
            folder.write("cut.json", QByteArray::fromStdString(whole.substr(0, length)));
            QVERIFY(!readLabelEdits(folder / "cut.json", *dataset_).has_value());
        }
    }

    void areExportedAsATable() {
        Dataset::Parts parts = test::syntheticParts({.training = 12, .test = 3, .classes = 3});
        parts.classNames[1] = "T-shirt, \"top\"";
        const Dataset named(parts);
        QCOMPARE(labelEditsCsv(twoChanges(), named),
                 std::string("time,image,from,from_class,to,to_class\n"
                             "2026-01-02T03:04:05Z,0,0,Disc,1,\"T-shirt, \"\"top\"\"\"\n"
                             "2026-01-02T03:04:05Z,14,2,Square,1,\"T-shirt, \"\"top\"\"\"\n"
                             "2026-01-02T03:04:06Z,0,1,\"T-shirt, \"\"top\"\"\",2,Square\n"));
    }

    void knowsTheTime() { QCOMPARE(utcTime().size(), std::string("2026-01-02T03:04:05Z").size()); }
};

QTEST_GUILESS_MAIN(LabelEditsTest)
#include "LabelEditsTest.moc"
