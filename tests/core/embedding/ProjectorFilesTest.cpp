#include "core/embedding/ProjectorFiles.h"
#include "core/embedding/Embed.h"
#include "core/picture/Png.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/SyntheticData.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace fitroom;
using namespace fitroom::test;

class ProjectorFilesTest : public QObject {
    Q_OBJECT

    /// A NumPy file of version 1.
    static QByteArray npy(const QByteArray& type, const QByteArray& shape, const QByteArray& data,
                          const QByteArray& fortran = "False") {
        QByteArray header =
            "{'descr': '" + type + "', 'fortran_order': " + fortran + ", 'shape': " + shape + ", }";
        header += QByteArray(64 - (11 + header.size()) % 64, ' ') + "\n";
        return QByteArray("\x93NUMPY\x01\x00", 8) + char(header.size() & 0xff) +
               char(header.size() >> 8) + header + data;
    }
    template<class T>
    static QByteArray bytes(const std::vector<T>& values) {
        return {reinterpret_cast<const char*>(values.data()), qsizetype(values.size() * sizeof(T))};
    }

    [[nodiscard]] Result<TableFile> read(const QString& name, const QByteArray& content) const {
        folder_.write(name, content);
        return readTable(folder_ / qPrintable(name));
    }

    MadeFolder folder_;

private slots:
    void readsTables_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("TSV") << "a.tsv" << QByteArray("1\t2.5\t-3\n4\t5e-1\t6");
        QTest::newRow("TSV, CR LF") << "b.tsv" << QByteArray("1\t2.5\t-3\r\n4\t0.5\t6\r\n\r\n");
        QTest::newRow("TSV, gzip") << "c.tsv.gz" << gzip("1\t2.5\t-3\n4\t0.5\t6\n");
        QTest::newRow("vectors.txt") << "vectors.txt" << QByteArray("1\t2.5\t-3\n4\t0.5\t6\n");
        QTest::newRow("CSV") << "d.csv" << QByteArray("1,2.5,-3\n4, 0.5,\"6\"\n");
        QTest::newRow("CSV with a heading") << "e.csv" << QByteArray("a,b,c\n1,2.5,-3\n4,0.5,6\n");
        QTest::newRow("NPY of floats")
            << "f.npy" << npy("<f4", "(2, 3)", bytes<float>({1, 2.5F, -3, 4, 0.5F, 6}));
        QTest::newRow("NPY of doubles")
            << "g.npy" << npy("<f8", "(2, 3)", bytes<double>({1, 2.5, -3, 4, 0.5, 6}));
    }
    void readsTables() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const auto file = read(name, content);
        QVERIFY2(file, file ? "" : file.error().english().c_str());
        QCOMPARE(file->table.columns, std::size_t(3));
        QCOMPARE(file->table.values, (std::vector<float>{1, 2.5F, -3, 4, 0.5F, 6}));
    }

    void aMillionRowsBecomeAMap() {
        constexpr std::size_t kRows = 1'000'000;
        QByteArray text;
        for (std::size_t i = 0; i < kRows; ++i)
            text +=
                QByteArray::number(int(i % 7)) + '\t' + QByteArray::number(int(i % 1000)) + '\n';
        const auto file = read("million.tsv", text);
        QVERIFY2(file, file ? "" : file.error().english().c_str());
        QCOMPARE(file->table.rows(), kRows);
        QCOMPARE(file->table.values[2 * 999'998], float(999'998 % 7));
        QCOMPARE(file->table.values.back(), 999.0F);
        EmbeddingSpec spec;
        spec.method = EmbeddingMethod::Pca;
        const auto map = embed(file->table.points(), spec);
        QVERIFY(map);
        QCOMPARE(map->coordinates.size(), 2 * kRows);
        // Nearly all of the variance is the second column's, 0 to 999.
        QVERIFY(std::abs(std::abs(map->coordinates[2 * 999]) - 499.5F) < 0.5F);
    }

    void readsWholeNumbersOfNumPy() {
        const auto small = read("u1.npy", npy("|u1", "(1, 2)", bytes<quint8>({3, 255})));
        QCOMPARE(small->table.values, (std::vector<float>{3, 255}));
        const auto large = read("i8.npy", npy("<i8", "(1, 2)", bytes<qint64>({-4, 70'000})));
        QCOMPARE(large->table.values, (std::vector<float>{-4, 70'000}));
    }

    void badTablesAreErrors_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told"); // after the folder
        QTest::newRow("empty") << "a.tsv" << QByteArray() << "a.tsv: The file is empty.";
        QTest::newRow("only line ends")
            << "a.tsv" << QByteArray("\n\n") << "a.tsv: The file holds no points.";
        QTest::newRow("one column") << "a.tsv" << QByteArray("1\n2\n")
                                    << "a.tsv, line 1: The line has one column; points need at "
                                       "least two.";
        QTest::newRow("ragged") << "a.tsv" << QByteArray("1\t2\n1\t2\t3\n")
                                << "a.tsv, line 2: The line has 3 columns, but those before it "
                                   "have 2.";
        QTest::newRow("a heading in a TSV")
            << "a.tsv" << QByteArray("x\ty\n1\t2\n")
            << "a.tsv, line 1: Column 1 holds \"x\", but must be a number.";
        QTest::newRow("no number") << "a.csv" << QByteArray("a,b\n1,2\n3,4x\n")
                                   << "a.csv, line 3: Column 2 holds \"4x\", but must be a number.";
        QTest::newRow("not a number")
            << "a.tsv" << QByteArray("1\t2\n3\tnan\n")
            << "a.tsv, line 2: Column 2 holds \"nan\", which is no finite number.";
        QTest::newRow("infinity") << "a.csv" << QByteArray("1,2\n-inf,3\n")
                                  << "a.csv, line 2: Column 1 holds \"-inf\", which is no finite "
                                     "number.";
        QTest::newRow("too large for a float")
            << "a.csv" << QByteArray("1,1e39\n")
            << "a.csv, line 1: Column 2 holds \"1e39\", which is no finite number.";
        QTest::newRow("too large for a double")
            << "a.csv" << QByteArray("1,1e999\n")
            << "a.csv, line 1: Column 2 holds \"1e999\", which is no finite number.";
        QTest::newRow("an empty line")
            << "a.tsv" << QByteArray("1\t2\n\n3\t4\n") << "a.tsv, line 2: The line is empty.";
        QTest::newRow("an empty field")
            << "a.tsv" << QByteArray("1\t\n")
            << "a.tsv, line 1: Column 2 holds \"\", but must be a number.";
        QTest::newRow("no NPY") << "a.npy" << QByteArray("hello there, all")
                                << "a.npy: This is no NumPy array file, or it is damaged.";
        QTest::newRow("cut off NPY")
            << "a.npy" << npy("<f4", "(2, 3)", bytes<float>({1, 2, 3}))
            << "a.npy: An array of 2 x 3 is promised, but 12 bytes follow.";
        QTest::newRow("huge NPY")
            << "a.npy" << npy("<f4", "(4611686018427387904, 4)", bytes<float>({1, 2}))
            << "a.npy: An array of 4611686018427387904 x 4 is promised, but 8 "
               "bytes follow.";
        QTest::newRow("one dimension") << "a.npy" << npy("<f4", "(2,)", bytes<float>({1, 2}))
                                       << "a.npy: The array does not have two dimensions.";
        QTest::newRow("text in NPY")
            << "a.npy" << npy("<U4", "(2, 2)", QByteArray(64, 'a'))
            << "a.npy: Values of type \"<U4\" cannot be read; it must be floats or whole numbers, "
               "little-endian.";
        QTest::newRow("columns first")
            << "a.npy" << npy("<f4", "(1, 2)", bytes<float>({1, 2}), "True")
            << "a.npy: The array is stored column by column. Save numpy.ascontiguousarray() of it.";
        QTest::newRow("infinity in NPY")
            << "a.npy" << npy("<f4", "(2, 2)", bytes<float>({1, 2, 3, INFINITY}))
            << "a.npy, byte 140: The value in row 2, column 2 is no finite number.";
        QTest::newRow("no configuration")
            << "a.pbtxt" << QByteArray("embeddings {\n tensor_path \"a\"\n}")
            << "a.pbtxt, line 2: This is no projector configuration, or it is damaged.";
        QTest::newRow("configuration without points")
            << "a.pbtxt" << QByteArray("embeddings { tensor_name: \"a\" }")
            << "a.pbtxt: The file names no table of points (\"tensor_path\").";
    }
    void badTablesAreErrors() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        const auto file = read(name, content);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, ErrorKind::BadInput);
        QCOMPARE(QString::fromStdString(file.error().english()),
                 folder_.path(name).chopped(name.size()) + told);
    }

    void metadataFollowsTheProjectorsRules() {
        folder_.write("one.tsv", "hat\nshoe\n");
        const auto one = readMetadata(folder_ / "one.tsv", 2);
        QCOMPARE(one->names, (std::vector<std::string>{"label"}));
        QCOMPARE(one->columns[0], (std::vector<std::string>{"hat", "shoe"}));
        folder_.write("two.tsv", "name\tsize\nhat\t3\nshoe\t\n");
        const auto two = readMetadata(folder_ / "two.tsv", 2);
        QCOMPARE(two->names, (std::vector<std::string>{"name", "size"}));
        QCOMPARE(two->columns[1], (std::vector<std::string>{"3", ""}));
        QCOMPARE(readMetadata(folder_ / "one.tsv", 1).error().english(),
                 (folder_ / "one.tsv").string() +
                     ": The file describes 2 points, but there are 1. One column has no heading; "
                     "several columns have one.");
        folder_.write("bad.tsv", "name\tsize\nhat\n");
        QCOMPARE(readMetadata(folder_ / "bad.tsv", 1).error().english(),
                 (folder_ / "bad.tsv").string() +
                     ", line 2: The line has 1 columns, but the first line has 2.");
    }

    void whatIsWrittenIsReadBack() {
        const auto dataset = syntheticDataset({.training = 20, .test = 10});
        std::vector<std::int32_t> images(10);
        std::iota(images.begin(), images.end(), 20);
        std::vector<float> points;
        for (int i = 0; i < 30; ++i)
            points.push_back(float(std::sin(i) * std::pow(10, i % 7 - 3)));
        const Metadata metadata = {{"label", "image"},
                                   {std::vector<std::string>(10, "a\tb"),
                                    {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}}};
        QVERIFY(writeProjector(folder_ / "made", "a \"name\"", {points, 3}, metadata, dataset.get(),
                               images));
        const auto file = readTable(folder_ / "made");
        QVERIFY2(file, file ? "" : file.error().english().c_str());
        QCOMPARE(file->name, std::string("a \"name\""));
        QCOMPARE(file->table.values, points);
        QCOMPARE(file->table.metadata.names, metadata.names);
        QCOMPARE(file->table.metadata.columns[0][3], std::string("a b"));
        QCOMPARE(file->table.metadata.columns[1], metadata.columns[1]);
        QCOMPARE(file->sprites->tileWidth, 28);
        QCOMPARE(file->sprites->picture.width, 4 * 28); // ten tiles need four along a side
        const auto last = dataset->image(29);           // in row 2, column 1
        for (std::size_t i = 0; i < last.size(); ++i)
            QCOMPARE(file->sprites->picture.pixels[(2 * 28 + i / 28) * 112 + 28 + i % 28], last[i]);
        const DatasetPtr tiles = tilesOf(*file->sprites, 10);
        QCOMPARE(tiles->size(), std::size_t(10));
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(std::ranges::equal(tiles->image(i), dataset->image(20 + i)));
    }

    void spritesThatAreNoGridAreErrors_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("tile");
        QTest::newRow("no multiple") << 50 << 56 << 0;
        QTest::newRow("no square") << 56 << 28 << 28;
        QTest::newRow("other tiles than said") << 56 << 56 << 14;
    }
    void spritesThatAreNoGridAreErrors() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, tile);
        SpriteSheet sheet{
            {width, height, 1, std::vector<std::uint8_t>(std::size_t(width * height))}, 28, 28};
        const std::string png = pngOf(sheet.picture);
        folder_.write("sprite.png", {png.data(), qsizetype(png.size())});
        const auto read = readSprites(folder_ / "sprite.png", 9, tile, tile);
        QVERIFY(!read);
        QVERIFY(QString::fromStdString(read.error().english())
                    .contains("The pictures of 9 points must be a grid of 3 x 3 equal tiles"));
    }

    void manySpritesAreMadeSmaller() {
        const auto dataset = syntheticDataset({.training = 10, .test = 2, .shape = {3, 64, 32}});
        std::vector<std::int32_t> images(20'000);
        for (std::size_t i = 0; i < images.size(); ++i)
            images[i] = std::int32_t(i % 10);
        const SpriteSheet sheet = spriteSheet(*dataset, images);
        QVERIFY(sheet.picture.width <= kLargestSprite && sheet.picture.height <= kLargestSprite);
        QCOMPARE(sheet.tileHeight, 8192 / 142);
        QCOMPARE(sheet.picture.height, 142 * sheet.tileHeight);
        QCOMPARE(sheet.picture.channels, 3);
    }

    void coordinatesAreWrittenAsCsv() {
        const std::vector<float> map = {1, 2.5F, -3, 4};
        const Metadata metadata = {{"label"}, {{"a, b", "\"c\""}}};
        QVERIFY(writeCoordinates(folder_ / "map.csv", map, 2, std::vector<std::int32_t>{7, 9},
                                 metadata));
        QFile file(folder_.path("map.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(),
                 QByteArray("index,x,y,label\n7,1,2.5,\"a, b\"\n9,-3,4,\"\"\"c\"\"\"\n"));
    }

    void configurationsInOtherStylesAreRead() {
        folder_.write("p.tsv", "1\t2\n3\t4\n");
        folder_.write("m.tsv", "a\nb\n");
        folder_.write("c.pbtxt", "# made by hand\nmodel_checkpoint_path: 'x'\nembeddings: {\n"
                                 "tensor_shape: [2, 2]; tensor_path: \"p.tsv\", metadata_path: "
                                 "\"m.tsv\" }\nembeddings { tensor_path: \"other\" }\n");
        const auto file = readTable(folder_ / "c.pbtxt");
        QVERIFY2(file, file ? "" : file.error().english().c_str());
        QCOMPARE(file->table.metadata.columns[0][1], std::string("b"));
    }

    void aMissingFileIsAnError() {
        QCOMPARE(readTable(folder_ / "none.tsv").error().kind, ErrorKind::CannotRead);
        QCOMPARE(readTable(folder_ / "none.npy").error().kind, ErrorKind::CannotRead);
    }
};

QTEST_GUILESS_MAIN(ProjectorFilesTest)
#include "ProjectorFilesTest.moc"
