#include "core/data/folder/ImageImport.h"
#include "core/data/DatasetFiles.h"
#include "core/data/Split.h"
#include "tests/support/MadePng.h"
#include "tests/support/MadeZip.h"

#include <QDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <set>

using namespace fitroom;
using namespace fitroom::test;

/// Folders and zip files of pictures, made here, become data sets.
class ImageImportTest : public QObject {
    Q_OBJECT

    using Files = QList<std::pair<QString, QByteArray>>;

    static void fill(const MadeFolder& folder, const Files& files) {
        for (const auto& [name, content] : files) {
            QVERIFY(QDir().mkpath(QFileInfo(folder.path(name)).path()));
            folder.write(name, content);
        }
    }

    /// Two classes, three for training, one each for validation and testing.
    static Files subsets() {
        return {{"train/a/1.png", greyPng(9, 9, 10)},
                {"train/a/2.png", greyPng(9, 9, 20)},
                {"train/b/3.png", greyPng(9, 9, 30)},
                {"validation/b/4.png", greyPng(9, 9, 40)},
                {"test/a/5.png", greyPng(9, 9, 50)}};
    }

    static QByteArray sample(const char* name) {
        QFile file(qEnvironmentVariable("FITROOM_SOURCE_DIR") + "/tests/fuzz/samples/" + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QByteArray zipOf(const Files& files) {
        QList<ZipEntry> entries;
        for (const auto& [name, content] : files)
            entries.append({name.toUtf8(), content, entries.size() % 2 == 0});
        return zip(entries);
    }

    static QString english(const std::vector<Error>& errors) {
        QStringList lines;
        for (const Error& error : errors)
            lines += QString::fromStdString(error.english());
        return lines.join('\n');
    }

private slots:
    void readsSubsets() {
        MadeFolder folder;
        fill(folder, subsets());
        const DatasetPtr dataset = loadDataset(folder.root()).value();
        QCOMPARE(dataset->name(), folder.root().filename().string());
        QCOMPARE(dataset->source(), folder.root().string());
        QCOMPARE(dataset->shape(), (ImageShape{1, 9, 9})); // all are grey and of one size
        QCOMPARE(dataset->classNames(), (std::vector<std::string>{"a", "b"}));
        QCOMPARE(dataset->trainingSize(), std::size_t(4));
        QCOMPARE(dataset->validationSize(), std::size_t(1));
        QCOMPARE(dataset->testSize(), std::size_t(1));
        QCOMPARE(dataset->fileName(3), std::string_view("validation/b/4.png"));
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(dataset->image(i)[40], std::uint8_t(10 + 10 * i));
            QCOMPARE(dataset->label(i), i == 2 || i == 3 ? 1 : 0);
        }
        QVERIFY(dataset->problems().empty() && dataset->notes().empty());
        const Split split = makeSplit(*dataset, {0.5, 13, true}).value();
        QCOMPARE(split.validation, std::vector<std::int32_t>{3});
        QCOMPARE(std::set(split.training.begin(), split.training.end()),
                 (std::set<std::int32_t>{0, 1, 2}));
    }

    void aZipFileIsTheSame() {
        MadeFolder folder;
        fill(folder, subsets());
        Files around = {{"__MACOSX/pictures/train/a/._1.png", "x"}, {"pictures/.DS_Store", "x"}};
        for (const auto& [name, content] : subsets())
            around.append({"pictures/" + name, content});
        folder.write("Pictures.zip", zipOf(around));
        const DatasetPtr plain = loadDataset(folder.root() / "train").value();
        const DatasetPtr zipped = loadDataset(folder / "Pictures.zip").value();
        QCOMPARE(zipped->name(), std::string("Pictures"));
        QCOMPARE(zipped->size(), std::size_t(5));
        QCOMPARE(zipped->fileName(0), std::string_view("pictures/train/a/1.png"));
        QVERIFY(zipped->problems().empty());
        QVERIFY(std::ranges::equal(zipped->pixels().first(3 * 81), plain->pixels()));
    }

    void choosesSizeAndColour_data() {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<ImportOptions>("options");
        QTest::addColumn<ImageShape>("shape");
        using Colour = ImportColour;
        const QByteArray grey = greyPng(10, 12, 7), wide = greyPng(20, 12, 7);
        const QByteArray red = colourPng(10, 12, 255, 0, 0), ashen = colourPng(10, 12, 9, 9, 9);
        QTest::addRow("one size") << grey << grey << ImportOptions{} << ImageShape{1, 12, 10};
        QTest::addRow("two sizes") << grey << wide << ImportOptions{} << ImageShape{1, 64, 64};
        QTest::addRow("colour") << grey << red << ImportOptions{} << ImageShape{3, 12, 10};
        QTest::addRow("grey in colour files")
            << grey << ashen << ImportOptions{} << ImageShape{1, 12, 10};
        QTest::addRow("grey wanted")
            << grey << red << ImportOptions{.colour = Colour::Grey} << ImageShape{1, 12, 10};
        QTest::addRow("colour wanted")
            << grey << grey << ImportOptions{.colour = Colour::Colour} << ImageShape{3, 12, 10};
        QTest::addRow("size wanted")
            << grey << wide << ImportOptions{.width = 16, .height = 8} << ImageShape{1, 8, 16};
        QTest::addRow("too small to keep")
            << greyPng(5, 5, 7) << greyPng(5, 5, 7) << ImportOptions{} << ImageShape{1, 64, 64};
        QTest::addRow("too large to keep") << greyPng(600, 600, 7) << greyPng(600, 600, 7)
                                           << ImportOptions{} << ImageShape{1, 64, 64};
    }

    void choosesSizeAndColour() {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(ImportOptions, options);
        QFETCH(ImageShape, shape);
        MadeFolder folder;
        // The odd one is far from those that are looked at first.
        Files files = {{"b/0.png", first}};
        for (int i = 0; i < 200; ++i)
            files.append(
                {QString("a/%1.png").arg(i, 3, 10, QChar('0')), i == 101 ? second : first});
        fill(folder, files);
        const DatasetPtr dataset = loadDataset(folder.root(), options).value();
        QCOMPARE(dataset->shape(), shape);
        QCOMPARE(dataset->size(), std::size_t(201));
        // What was chosen is kept, and read again by that it gives the same images.
        const ImportOptions kept = dataset->import().value();
        QCOMPARE(kept.width, shape.width);
        QCOMPARE(kept.colour, shape.channels == 1 ? ImportColour::Grey : ImportColour::Colour);
        QCOMPARE(loadDataset(folder.root(), kept).value()->fingerprint(), dataset->fingerprint());
        QCOMPARE(importFromJson(importToJson(kept), {}).value(), kept);
    }

    void readsAllFormats() {
        MadeFolder folder;
        fill(folder, {{"a/1.txt", sample("colour.jpg")}, // what it is called does not count
                      {"a/2.png", sample("lossy.webp")},
                      {"a/3", sample("colour.bmp")},
                      {"b/4.png", sample("palette.png")},
                      {"b/5.png", sample("grey.jpg")}});
        const DatasetPtr dataset = loadDataset(folder.root()).value();
        QCOMPARE(dataset->size(), std::size_t(5));
        QCOMPARE(dataset->shape().channels, 3);
        QVERIFY2(dataset->problems().empty(), qPrintable(english(dataset->problems())));
    }

    void listsProblemsAndReadsTheRest() {
        MadeFolder folder;
        const QByteArray good = greyPng(9, 9, 1);
        // 65,000 x 65,000 pixels, by the header alone
        const QByteArray bomb = png(65000, 65000, 8, Grey, QByteArray(100, '\0'));
        fill(folder, {{"a/1.png", good},
                      {"a/2.png", good.left(good.size() / 2)},
                      {"a/3.png", "This is a text."},
                      {"a/4.png", ""},
                      {"a/.hidden", "x"},
                      {"a/Thumbs.db", "x"},
                      {"b/5.png", bomb},
                      {"b/6.png", greyPng(9, 9, 6)},
                      {"7.png", good}});
        QVERIFY(QDir().mkdir(folder.path("c")));
        QVERIFY(QFile::link(folder.path("a"), folder.path("b/link")));
        QVERIFY(QFile::link(folder.path("none"), folder.path("b/broken")));
        const DatasetPtr dataset = loadDataset(folder.root()).value();
        QCOMPARE(dataset->size(), std::size_t(2));
        QCOMPARE(dataset->image(1)[0], std::uint8_t(6));
        QCOMPARE(dataset->fileName(1), std::string_view("b/6.png"));
        QCOMPARE(english(dataset->problems()),
                 QString("b/broken: This is neither a file nor a folder, or a broken link.\n"
                         "b/link: This is a link to a folder and is not followed.\n"
                         "7.png: The image is in no class's folder.\n"
                         "a/2.png, byte 35: The picture's file ends early.\n"
                         "a/3.png: This is not a PNG, JPEG, WebP, BMP or GIF picture.\n"
                         "a/4.png: This is not a PNG, JPEG, WebP, BMP or GIF picture.\n"
                         "b/5.png: The picture has 65000 x 65000 pixels, more than the 64 "
                         "megapixels that are read. Make it smaller first."));
        QCOMPARE(english(dataset->notes()), QString::fromStdString(folder.root().string()) +
                                                ": The class \"c\" has no images and is left out.");
        QCOMPARE(dataset->classNames(), (std::vector<std::string>{"a", "b"}));
    }

    void refusesWhatIsNoDataSet_data() {
        QTest::addColumn<Files>("files");
        QTest::addColumn<QString>("sentence");
        const QByteArray good = greyPng(9, 9, 1);
        QTest::addRow("one class")
            << Files{{"a/1.png", good}} << QString("All images are of one class, \"a\".");
        QTest::addRow("one class that can be read")
            << Files{{"a/1.png", good}, {"b/2.png", "x"}}
            << QString("All images are of one class, \"a\".");
        QTest::addRow("nothing to read")
            << Files{{"a/1.png", "x"}, {"b/2.png", "y"}}
            << QString("None of the 2 files could be read as an image. Of a/1.png it is to be "
                       "said:");
        QTest::addRow("nothing to train on")
            << Files{{"train/a/1.png", "x"}, {"test/a/2.png", good}, {"test/b/3.png", good}}
            << QString("There is no image to train on.");
        QTest::addRow("empty") << Files{}
                               << QString("There is no data set here: neither "
                                          "train-images-idx3-ubyte, nor a file ending in "
                                          "train.csv, nor folders with images.");
    }

    void refusesWhatIsNoDataSet() {
        QFETCH(Files, files);
        QFETCH(QString, sentence);
        MadeFolder folder;
        fill(folder, files);
        folder.write(".data.zip", zipOf(files));
        for (const auto& path : {folder.root(), folder / ".data.zip"}) {
            const auto dataset = loadDataset(path);
            QVERIFY(!dataset);
            QCOMPARE(dataset.error().kind, ErrorKind::BadInput);
            QCOMPARE(QString::fromStdString(dataset.error().what.english()), sentence);
            QCOMPARE(dataset.error().where.english(), path.string());
        }
    }

    void notesClassesThatCannotBeLearnt() {
        MadeFolder folder;
        Files files = subsets();
        files.append({"test/c/6.png", greyPng(9, 9, 60)});
        fill(folder, files);
        const DatasetPtr dataset = loadDataset(folder.root()).value();
        QCOMPARE(dataset->classCount(), 3);
        QVERIFY(english(dataset->notes()).endsWith("The class \"c\" has no images to train on."));
    }

    void refusesSizesOutOfRange() {
        MadeFolder folder;
        fill(folder, subsets());
        for (const ImportOptions& options :
             {ImportOptions{.width = 7, .height = 8}, ImportOptions{.width = 513, .height = 64},
              ImportOptions{.width = 64, .height = 0}})
            QCOMPARE(loadDataset(folder.root(), options).error().kind, ErrorKind::BadInput);
    }

    void prefersDataFiles() {
        MadeFolder folder;
        fill(folder, subsets());
        QVERIFY(isImageFolder(folder.root()));
        folder.write("train.csv", "label,pixel1\n0,7\n1,8\n");
        QVERIFY(!isImageFolder(folder.root()));
        QCOMPARE(loadDataset(folder.root()).value()->size(), std::size_t(2));
        QVERIFY(!isImageFolder(folder / "none"));
        QVERIFY(!isImageFolder(folder / "train.csv"));
    }

    void samplesAllOver() {
        MadeFolder folder;
        Files files;
        for (int i = 0; i < 40; ++i)
            files.append({QString("%1/%2.png").arg(i / 10).arg(i), colourPng(8 + i, 9, i, 0, 0)});
        fill(folder, files);
        const ImageFolderPtr found = ImageFolder::open(folder.root()).value();
        QCOMPARE(found->counts()[3][0], std::size_t(10));
        const ImportSample sample = sampleImages(*found, {}, 4).value();
        QCOMPARE(sample.images->size(), std::size_t(4));
        QCOMPARE(sample.images->labels()[3], 3);
        QCOMPARE(sample.images->shape(), (ImageShape{3, 64, 64}));
        QCOMPARE(sample.smallestWidth, 8);
        QCOMPARE(sample.largestWidth, 38);
        QCOMPARE(sample.largestHeight, 9);
    }

    void stopsWhenAsked() {
        MadeFolder folder;
        fill(folder, subsets());
        std::stop_source stop;
        stop.request_stop();
        const auto dataset = loadDataset(folder.root(), {[](double) {}, stop.get_token()});
        QVERIFY(!dataset);
        QCOMPARE(dataset.error().kind, ErrorKind::Cancelled);
    }

    void namesNeedNotBeUtf8() {
        MadeFolder folder;
        fill(folder, {{"a/1.png", greyPng(9, 9, 1)}});
        const std::filesystem::path odd = folder.root() / "caf\xe9";
        std::filesystem::create_directory(odd);
        std::filesystem::copy_file(folder / "a/1.png", odd / "\xff.png");
        const DatasetPtr dataset = loadDataset(folder.root()).value();
        QCOMPARE(dataset->classNames()[1], std::string("caf\xef\xbf\xbd"));
        QCOMPARE(dataset->fileName(1), std::string_view("caf\xef\xbf\xbd/\xef\xbf\xbd.png"));
    }
};

QTEST_GUILESS_MAIN(ImageImportTest)
#include "ImageImportTest.moc"
