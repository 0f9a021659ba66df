#include "core/data/ByteStream.h"
#include "core/data/DatasetFiles.h"
#include "tests/support/MadeFiles.h"

#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

/// What each damaged, mismatched or hostile file is told to be, with the place.
class BadFilesTest : public QObject {
    Q_OBJECT

    static QByteArray images() { return idxImages(4, 2, 3); }
    static QByteArray labels() { return idxLabels(QByteArray("\0\1\0\1", 4)); }
    static QByteArray csv() { return "label,pixel1,pixel2,pixel3,pixel4\n"; }

    /// `content` with some bytes replaced from `at` on.
    static QByteArray with(QByteArray content, qsizetype at, const QByteArray& bytes) {
        return content.replace(at, bytes.size(), bytes);
    }

    /// A row of the table: four files (empty: absent) and the one error expected.
    static void row(const char* name, const QByteArray& trainImages, const QByteArray& trainLabels,
                    const QByteArray& testImages, const QByteArray& testLabels,
                    const char* sentence) {
        QTest::newRow(name) << QList<QByteArray>{trainImages, trainLabels, testImages, testLabels}
                            << QByteArray(sentence);
    }
    static void idx(const char* name, const QByteArray& trainImages, const char* sentence) {
        row(name, trainImages, labels(), {}, {}, sentence);
    }
    static void text(const char* name, const QByteArray& rows, const char* sentence) {
        row(name, rows, {}, {}, {}, sentence);
    }

    /// An IDX file of 1.25 GiB in a thousandth of that.
    static QByteArray bomb() {
        QByteArray packed = gzip(idxHeader({1280, 1024, 1024}));
        for (int i = 0; i < 20; ++i)
            packed += kZeros;
        return packed;
    }
    static inline const QByteArray kZeros = gzip(QByteArray(64 << 20, '\0'));

    static void idxImageRows();
    static void idxLabelRows();
    static void gzipRows();
    static void csvHeaderRows();
    static void csvRows();

private slots:
    void eachHasItsSentence_data();
    void eachHasItsSentence();
    void truncatedAtEveryLength();
    void bitFlippedEverywhere();
    void osErrorsSayWhy();
    void bombIsStoppedWithoutAHeader();
};

void BadFilesTest::idxImageRows() {
    idx("empty file", "", "$A: The file is empty.");
    idx("one byte", QByteArray(1, '\0'), "$A, byte 1: The file ends early, inside its header.");
    idx("only the magic number", images().left(4),
        "$A, byte 4: The file ends early, inside its header.");
    idx("header cut", images().left(15), "$A, byte 15: The file ends early, inside its header.");
    idx("last byte missing", images().chopped(1),
        "$A, byte 39: The file ends early: its header promises 40 bytes, but there are only 39.");
    idx("one byte more", images() + 'x',
        "$A, byte 40: The file goes on for 1 bytes after the data its header promises.");
    idx("another format", "PK\3\4 this is a zip file",
        "$A, byte 0: This is not an IDX file, which begins with two zero bytes.");
    idx("magic of floats", with(images(), 2, "\x0D"),
        "$A, byte 2: The file holds 32-bit floats, but only unsigned bytes can be read.");
    idx("magic of shorts", with(images(), 2, "\x0B"),
        "$A, byte 2: The file holds 16-bit integers, but only unsigned bytes can be read.");
    idx("magic of no known type", with(images(), 2, "\x77"),
        "$A, byte 2: The file holds type 119, but only unsigned bytes can be read.");
    idx("labels in place of images", labels(),
        "$A, byte 3: The array has 1 dimensions, but images have 3: count, height and width.");
    idx("four dimensions", idxHeader({1, 2, 3, 1}) + QByteArray(6, 'x'),
        "$A, byte 3: The array has 4 dimensions, but images have 3: count, height and width.");
    idx("no images", idxHeader({0, 28, 28}),
        "$A, byte 4: The file holds nothing: its header promises 0 entries.");
    idx("height 0", idxHeader({4, 0, 28}),
        "$A, byte 8: The header promises images of 28 x 0 pixels, which cannot be.");
    idx("width 0", idxHeader({4, 28, 0}),
        "$A, byte 8: The header promises images of 0 x 28 pixels, which cannot be.");
    idx("image over 64 megapixels", idxHeader({4, 8001, 8000}),
        "$A, byte 8: The header promises images of 8000 x 8001 pixels, which cannot be.");
    idx("size overflows 64 bits", idxHeader({0x7fffffff, 0xffffffff, 0xffffffff}),
        "$A, byte 8: The header promises images of 4294967295 x 4294967295 pixels, which cannot "
        "be.");
    idx("count over 31 bits", idxHeader({0x80000000, 2, 3}),
        "$A, byte 4: The header promises 2147483648 entries, too many to handle.");
    idx("promise of terabytes", idxHeader({0x7fffffff, 1000, 1000}) + "x",
        "$A, byte 17: The file ends early: its header promises 2147483647000016 bytes, but there "
        "are only 17.");
    row("test images of another size", images(), labels(), idxImages(2, 3, 3),
        idxLabels(QByteArray("\0\1", 2)),
        "$C, byte 8: The test images are 3 x 3 pixels, but the training images are 3 x 2.");
    row("test images cut", images(), labels(), idxImages(2, 2, 3).chopped(2),
        idxLabels(QByteArray("\0\1", 2)),
        "$C, byte 26: The file ends early: its header promises 28 bytes, but there are only 26.");
}

void BadFilesTest::idxLabelRows() {
    row("images in place of labels", images(), images(), {}, {},
        "$B, byte 3: The array has 3 dimensions, but labels have 1.");
    row("a label missing", images(), idxLabels("\1\1\1"), {}, {},
        "$B, byte 4: There are 3 labels, but train-images-idx3-ubyte holds 4 images.");
    row("a label too many", images(), idxLabels("\1\1\1\1\1"), {}, {},
        "$B, byte 4: There are 5 labels, but train-images-idx3-ubyte holds 4 images.");
    row("labels cut", images(), labels().chopped(1), {}, {},
        "$B, byte 11: The file ends early: its header promises 12 bytes, but there are only 11.");
    row("labels' file empty", images(), QByteArray(""), {}, {}, "$B: The file is empty.");
    row("test label out of range", images(), labels(), idxImages(2, 2, 3),
        idxLabels(QByteArray("\0\2", 2)),
        "$D, byte 9: The label is 2, but the classes run from 0 to 1.");
    row("test label out of range, packed", images(), labels(), idxImages(2, 2, 3),
        gzip(idxLabels(QByteArray("\3\1", 2))),
        "$D, byte 8 of the unpacked data: The label is 3, but the classes run from 0 to 1.");
    row("test labels missing", images(), labels(), idxImages(3, 2, 3), idxLabels("\1"),
        "$D, byte 4: There are 1 labels, but t10k-images-idx3-ubyte holds 3 images.");
}

void BadFilesTest::gzipRows() {
    const QByteArray packed = gzip(images());
    const QByteArray end = QByteArray::number(packed.size());
    const auto at = [&](int fromEnd) { return QByteArray::number(packed.size() - fromEnd); };
    idx("gzip cut in its checksum", packed.chopped(2),
        "$A, byte " + at(2) + ": The file ends early: its packed data are incomplete.");
    idx("gzip cut in its header", packed.left(5),
        "$A, byte 5: The file ends early: its packed data are incomplete.");
    idx("gzip checksum wrong", with(packed, packed.size() - 6, "\xAA\x55"),
        "$A, byte " + at(4) + ": The packed data are damaged (incorrect data check).");
    idx("gzip length wrong", with(packed, packed.size() - 2, "\xAA\x55"),
        "$A, byte " + end + ": The packed data are damaged (incorrect length check).");
    idx("gzip with another method", with(packed, 2, "\x07"),
        "$A, byte 4: The packed data are damaged (unknown compression method).");
    idx("gzip followed by something", packed + "more",
        "$A, byte " + end +
            ": The packed data end here, but the file goes on with something "
            "else.");
    idx("gzip of a short file", gzip(images().chopped(3)),
        "$A, byte 37 of the unpacked data: The data end early: the header promises 24 values, but "
        "there are only 21.");
    idx("gzip of a long file", gzip(images() + "xyz"),
        "$A, byte 40 of the unpacked data: The file goes on after the data its header promises.");
    idx("gzip of floats", gzip(with(images(), 2, "\x0E")),
        "$A, byte 2 of the unpacked data: The file holds 64-bit floats, but only unsigned bytes "
        "can be read.");
    const QByteArray promise = gzip(idxHeader({0x7fffffff, 100, 100}));
    idx("gzip promising what it cannot hold", promise,
        "$A, byte 4 of the unpacked data: The header promises 21474836470016 bytes, more than the "
        "file's " +
            QByteArray::number(promise.size()) + " bytes can be unpacked to.");
    idx("gzip bomb", bomb(),
        "$A: The file unpacks to more than 1 GiB and more than a hundred times its size, and is "
        "refused. Unpack it first if you trust it.");
    text("gzip of one long line", gzip(csv() + QByteArray(80 << 20, '1')),
         "$T, line 2: The line is too long.");
}

void BadFilesTest::csvHeaderRows() {
    const char* const remedy = " The first line must be the header: label,pixel1,pixel2 and so on.";
    const auto withRemedy = [&](const char* text) { return QByteArray(text) + remedy; };
    text("CSV: empty file", "", "$T: The file is empty.");
    text("CSV: no header", "3,0,0,0,0\n4,1,1,1,1\n",
         withRemedy("$T, line 1: The first column is called \"3\" where \"label\" was expected."));
    text("CSV: only a label", "label\n1\n",
         withRemedy("$T, line 1: The first column is called \"label\" where \"label\" was "
                    "expected."));
    text("CSV: empty first line", "\nlabel,pixel1\n1,1\n",
         withRemedy("$T, line 1: The first column is called \"\" where \"label\" was expected."));
    text("CSV: a picture", "\x89PNG\r\n\x1a\n....",
         withRemedy("$T, line 1: The first column is called \"?PNG\" where \"label\" was "
                    "expected."));
    text("CSV: header alone", csv(), "$T, line 1: No images follow the header.");
    text("CSV: not square", "label,pixel1,pixel2,pixel3\n0,1,2,3\n",
         "$T, line 1: The header names 3 pixels, which do not make a whole image. An image of "
         "28 x 28 has 784.");
    text("CSV: rows and columns do not fit", "label,1x1,1x2,2x1,3x2\n0,1,2,3,4\n",
         "$T, line 1: The header names 4 pixels, which do not make a whole image. An image of "
         "28 x 28 has 784.");
    text("CSV: pixels out of order", "label,pixel1,pixel3,pixel2,pixel4\n0,1,2,3,4\n",
         "$T, line 1: Column 3 is called \"pixel3\" where \"pixel2\" was expected.");
    text("CSV: gap in the pixels", "label,pixel1,pixel2,pixel3,pixel5\n0,1,2,3,4\n",
         "$T, line 1: Column 5 is called \"pixel5\" where \"pixel4\" was expected.");
}

void BadFilesTest::csvRows() {
    const QByteArray good = csv() + "1,0,1,2,3\n";
    const auto value = [&](const char* name, const QByteArray& field, const char* shown) {
        text(name, good + "0,1," + field + ",3,4\n",
             "$T, line 3: Column 3 holds \"" + QByteArray(shown) +
                 "\", but must be a whole number from 0 to 255.");
    };
    value("CSV: NaN", "NaN", "NaN");
    value("CSV: infinite", "inf", "inf");
    value("CSV: negative", "-1", "-1");
    value("CSV: 256", "256", "256");
    value("CSV: huge", "1e400", "1e400");
    value("CSV: a long number", QByteArray(100, '9'), "999999999999999999999999...");
    value("CSV: a fraction", "0.5", "0.5");
    value("CSV: hexadecimal", "0x10", "0x10");
    value("CSV: a word", "black", "black");
    value("CSV: nothing", "", "");
    value("CSV: NUL", QByteArray("\0", 1), "?");
    value("CSV: NUL after a digit", QByteArray("1\0", 2), "1?");
    value("CSV: letters of another alphabet", "\xC3\xA9", "??");
    value("CSV: quotes not closed", "\"1", "\"1");
    value("CSV: two numbers", "1 2", "1 2");
    text("CSV: a column missing", good + "0,1,2,3\n",
         "$T, line 3: The line has 4 columns, but the header has 5.");
    text("CSV: a column too many", good + "0,1,2,3,4,5\n",
         "$T, line 3: The line has 6 columns, but the header has 5.");
    text("CSV: semicolons", good + "0;1;2;3;4\n",
         "$T, line 3: Column 1 holds \"0;1;2;3;4\", but must be a whole number from 0 to 9999.");
    text("CSV: empty line in the middle", good + "\n\n0,1,2,3,4\n",
         "$T, line 3: The line is empty.");
    text("CSV: last line cut", good + "0,1,2",
         "$T, line 3: The line has 3 columns, but the header has 5.");
    text("CSV: label negative", good + "-1,1,2,3,4\n",
         "$T, line 3: Column 1 holds \"-1\", but must be a whole number from 0 to 9999.");
    text("CSV: label far out of range", good + "10000,1,2,3,4\n",
         "$T, line 3: Column 1 holds \"10000\", but must be a whole number from 0 to 9999.");
    row("CSV: test label out of range", good, {}, csv() + "0,1,2,3,4\n2,1,2,3,4\n", {},
        "$U, line 3: The label is 2, but the classes run from 0 to 1.");
    row("CSV: test images of another size", good, {}, "label,pixel1\n0,1\n", {},
        "$U, line 1: The test images are 1 x 1 pixels, but the training images are 2 x 2.");
}

void BadFilesTest::eachHasItsSentence_data() {
    QTest::addColumn<QList<QByteArray>>("files");
    QTest::addColumn<QByteArray>("sentence");
    idxImageRows();
    idxLabelRows();
    gzipRows();
    csvHeaderRows();
    csvRows();
}

void BadFilesTest::eachHasItsSentence() {
    QFETCH(QList<QByteArray>, files);
    QFETCH(QByteArray, sentence);
    const bool text = files[1].isNull();
    const QStringList names =
        text ? QStringList{"a_train.csv", "", "a_test.csv", ""}
             : QStringList{"train-images-idx3-ubyte", "train-labels-idx1-ubyte",
                           "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte"};
    MadeFolder folder;
    for (int i = 0; i < 4; ++i) {
        if (!files[i].isNull())
            folder.write(names[i], files[i]);
    }
    const QByteArray places = text ? "T-U-" : "ABCD";
    for (int i = 0; i < 4; ++i)
        sentence.replace('$' + places.mid(i, 1), folder.path(names[i]).toUtf8());

    const auto dataset = loadDataset(folder.root());
    QVERIFY(!dataset);
    QCOMPARE(QByteArray::fromStdString(dataset.error().english()), sentence);
    QCOMPARE(dataset.error().kind, ErrorKind::BadInput);
}

/// Whatever is cut off, there is an error or a whole data set, the latter only when nothing is.
void BadFilesTest::truncatedAtEveryLength() {
    const QByteArray text = csv() + "1,0,1,2,3\n0,200,201,202,203\n";
    MadeFolder folder;
    folder.write("labels", labels());
    for (const QByteArray& whole : {images(), gzip(images()), text, gzip(text)}) {
        const bool rows = whole == text || whole == gzip(text);
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            folder.write("data", whole.left(length));
            const auto labelsFile = rows ? std::filesystem::path() : folder / "labels";
            const auto dataset = loadDataset(DatasetFiles{folder / "data", labelsFile, {}, {}});
            // Text may end after any line, with or without its line end, and within a number.
            if (whole == text)
                QVERIFY(dataset || dataset.error().kind == ErrorKind::BadInput);
            else
                QCOMPARE(dataset.has_value(), length == whole.size());
            if (!dataset)
                QVERIFY(dataset.error().english().starts_with((folder / "data").string()));
        }
    }
}

/// Bits flipped in packed files are found by their checksum, or change nothing.
void BadFilesTest::bitFlippedEverywhere() {
    MadeFolder folder;
    folder.write("labels", labels());
    const DatasetFiles files{folder / "data", folder / "labels", {}, {}};
    const QByteArray whole = gzip(images());
    folder.write("data", whole);
    const std::string fingerprint = loadDataset(files).value()->fingerprint();
    for (qsizetype bit = 0; bit < 8 * whole.size(); ++bit) {
        QByteArray flipped = whole;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        folder.write("data", flipped);
        const auto dataset = loadDataset(files);
        QVERIFY(!dataset || (*dataset)->fingerprint() == fingerprint);
    }
    for (qsizetype bit = 0; bit < 8 * images().size(); ++bit) {
        QByteArray flipped = images();
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
        folder.write("data", flipped);
        QCOMPARE(loadDataset(files).has_value(), bit / 8 >= 16);
    }
}

void BadFilesTest::osErrorsSayWhy() {
    MadeFolder folder;
    QCOMPARE(loadDataset(folder / "none").error().english(),
             (folder / "none").string() +
                 ": The file could not be read (No such file or directory).");
    QCOMPARE(loadDataset(folder / "none").error().kind, ErrorKind::CannotRead);
    const auto device = loadDataset(DatasetFiles{"/dev/zero", {}, {}, {}});
    QCOMPARE(device.error().kind, ErrorKind::CannotRead);
}

/// Text has no header to refuse it by: the unpacking itself stops.
void BadFilesTest::bombIsStoppedWithoutAHeader() {
    MadeFolder folder;
    folder.write("bomb", bomb());
    auto stream = ByteStream::open(folder / "bomb").value();
    std::vector<std::uint8_t> buffer(1 << 20);
    Result<std::size_t> count = 1;
    while (count && *count > 0)
        count = stream.read(buffer);
    QVERIFY(!count);
    QVERIFY(count.error().english().ends_with("is refused. Unpack it first if you trust it."));
    QVERIFY(stream.position() <= (std::uint64_t(1) << 30) + buffer.size());
}

QTEST_GUILESS_MAIN(BadFilesTest)
#include "BadFilesTest.moc"
