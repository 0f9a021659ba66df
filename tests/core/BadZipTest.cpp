#include "core/data/DatasetFiles.h"
#include "tests/support/MadePng.h"
#include "tests/support/MadeZip.h"

#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

/// Zip files that are damaged, hostile or odd.
class BadZipTest : public QObject {
    Q_OBJECT

    static QList<ZipEntry> good() {
        return {{"a/1.png", greyPng(9, 9, 1)}, {"b/2.png", greyPng(9, 9, 2), true}};
    }

    static Result<DatasetPtr> load(const QByteArray& content, const ImportOptions& options = {}) {
        MadeFolder folder;
        folder.write("data.zip", content);
        return loadDataset(folder / "data.zip", options);
    }

    static QString sentence(const Result<DatasetPtr>& dataset) {
        return dataset ? QString() : QString::fromStdString(dataset.error().what.english());
    }

private slots:
    void namesBadEntries_data() {
        QTest::addColumn<ZipEntry>("bad");
        QTest::addColumn<QString>("problem");
        const QByteArray picture = greyPng(9, 9, 3);
        const auto row = [](const char* name, const ZipEntry& bad, const char* problem) {
            QTest::addRow("%s", name) << bad << QString(problem);
        };
        row("encrypted", {"a/3.png", picture, false, true}, "a/3.png: The file is encrypted.");
        row("leads out", {"a/../../3.png", picture},
            "a/../../3.png: The name leads out of the zip file; the file is passed over.");
        row("a bomb", {"a/3.png", QByteArray(100'000, '\0'), true, false, 200'000'000},
            "a/3.png: The file unpacks to 200 MB and is refused.");
        row("longer than promised", {"a/3.png", picture, true, false, 20},
            "a/3.png: The file could not be unpacked (");
        row("shorter than promised", {"a/3.png", picture, true, false, 1000},
            "a/3.png: The file could not be unpacked (");
        row("no picture", {"a/3.png", "text", true},
            "a/3.png: This is not a PNG, JPEG, WebP, BMP or GIF picture.");
    }

    void namesBadEntries() {
        QFETCH(ZipEntry, bad);
        QFETCH(QString, problem);
        const auto dataset = load(zip(good() + QList<ZipEntry>{bad}));
        QVERIFY2(dataset, qPrintable(sentence(dataset)));
        QCOMPARE((*dataset)->size(), std::size_t(2));
        QCOMPARE((*dataset)->problems().size(), std::size_t(1));
        const auto found = QString::fromStdString((*dataset)->problems().front().english());
        QVERIFY2(found.startsWith(problem), qPrintable(found));
    }

    void readsOddNames() {
        const auto dataset = load(zip({{"./a/1.png", greyPng(9, 9, 1)},
                                       {"b\\2.png", greyPng(9, 9, 2)},
                                       {"/b//3.png", greyPng(9, 9, 3)},
                                       {"c/", ""},
                                       {"a/.4.png", "x"}}));
        QVERIFY2(dataset, qPrintable(sentence(dataset)));
        QCOMPARE((*dataset)->fileName(1), std::string_view("b/2.png"));
        QCOMPARE((*dataset)->fileName(2), std::string_view("b/3.png"));
        QVERIFY((*dataset)->problems().empty());
        QCOMPARE((*dataset)->notes().size(), std::size_t(1)); // c is empty
    }

    void asksBeforeManyEntries() {
        QList<ZipEntry> many = good();
        while (many.size() <= 10'000)
            many.append({"a/" + QByteArray::number(many.size()) + ".txt", "x"});
        QCOMPARE(load(zip(many.first(10'000))).value()->size(), std::size_t(2));
        QCOMPARE(sentence(load(zip(many))),
                 QString("The zip file holds 10001 files, more than 10,000, and is refused unless "
                         "you ask for it."));
        QCOMPARE(load(zip(many), {.largeZip = true}).value()->size(), std::size_t(2));
    }

    void refusesABombAsAWhole() {
        QList<ZipEntry> bomb = good();
        for (int i = 0; i < 20; ++i) // each of a size that is allowed
            bomb.append({"a/" + QByteArray::number(i), QByteArray(9, 'x'), false, false, 60 << 20});
        QCOMPARE(sentence(load(zip(bomb))),
                 QString("The file unpacks to more than 1 GiB and more than a hundred times its "
                         "size, and is refused."));
    }

    void refusesTruncatedFiles() {
        const QByteArray whole = zip(good());
        for (qsizetype length = 4; length < whole.size(); ++length) {
            const auto dataset = load(whole.left(length));
            QVERIFY(!dataset);
            QVERIFY2(sentence(dataset).startsWith("The zip file cannot be opened ("),
                     qPrintable(sentence(dataset)));
        }
    }

    void survivesFlippedBits() {
        const QByteArray whole = zip(good());
        for (int bit = 32; bit < 8 * whole.size(); ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = char(flipped[bit / 8] ^ 1 << bit % 8);
            static_cast<void>(load(flipped)); // whatever comes of it
        }
    }

    void refusesAnEmptyZipFile() {
        QVERIFY(sentence(load(zip({}))).startsWith("There is no data set here"));
    }
};

QTEST_GUILESS_MAIN(BadZipTest)
#include "BadZipTest.moc"
