#include "core/picture/Picture.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadePng.h"

#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

namespace {

using Bytes = std::vector<std::uint8_t>;

/// Written by Qt 6.4, base64. The JPEG and WebP ones are 16 x 8, the left half red (grey: 0), the
/// right half blue (grey: 200).
const QByteArray kJpeg =
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsL"
    "EBYQERMUFRUVDA8XGBYUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU"
    "FBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAIABADASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcI"
    "CQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRol"
    "JicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ip"
    "qrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQEBAQAAAAAA"
    "AAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHBCSMzUvAVYnLR"
    "ChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhYaHiImKkpOUlZaX"
    "mJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6/9oADAMBAAIRAxEA"
    "PwD50rwKiiv3D6Mv/M4/7gf+5j+jfpDf8yr/ALjf+4j/2Q==";
const QByteArray kGreyJpeg =
    "/9j/4AAQSkZJRgABAQEAZABkAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsL"
    "EBYQERMUFRUVDA8XGBYUGBIUFRT/wAALCAAIABABAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QA"
    "tRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0"
    "NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2"
    "t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APyqr+hWv//Z";
const QByteArray kWebP = "UklGRkQAAABXRUJQVlA4IDgAAAAwAgCdASoQAAgAAMASJaACdLoB+AH4gARoAAD+/"
                         "Suf/9+gm/93m/10S8z/60c//rRlcH9aOb+gAA==";
/// 2 x 2, lossless: red, transparent / half of (0, 0, 200), a fifth of black.
const QByteArray kClearWebP =
    "UklGRioAAABXRUJQVlA4TB0AAAAvAUAAEB8QAoIi/0cbZIEAIcqG/xwBOxp2IaL/IQA=";
/// 3 x 2: (100 x, 200 y, 50).
const QByteArray kBmp =
    "Qk1OAAAAAAAAADYAAAAoAAAAAwAAAAIAAAABABgAAAAAABgAAABhDwAAYQ8AAAAAAAAAAAAAMsgAM"
    "shkMsjIAAAAMgAAMgBkMgDIAAAA";

/// Written by Pillow 9.4: 16 x 8, the left half red, the right half blue, interlaced; a second
/// frame is green.
const QByteArray kGif =
    "R0lGODlhEAAIAIEAAP8AAAAAyAAAAAAAACH/C05FVFNDQVBFMi4wAwEAAAAh+QQACgAAACwAAAAAEAAIAAAIJAABCBwo"
    "MIDBgwYJEkSIUOFAhgcdFoQYQCIAihUlYrS4USPFgAAh+QQACgAAACwAAAAAEAAIAIEA/wAAAAAAAAAAAAAIFQABCBxI"
    "sKDBgwgTKlzIsKHDhwgDAgA7";

QByteArray decoded(const QByteArray& base64) {
    return QByteArray::fromBase64(base64);
}

QByteArray hex(const char* text) {
    return QByteArray::fromHex(text);
}

/// TIFF data with nothing but an orientation, in either byte order.
QByteArray exif(int orientation, bool little) {
    const char value = char(orientation);
    if (little)
        return hex("49492a0008000000 0100 1201 0300 01000000") + value + hex("000000 00000000");
    return hex("4d4d002a00000008 0001 0112 0003 00000001 00") + value + hex("0000 00000000");
}

QByteArray jpegWithExif(const QByteArray& tiff) {
    const QByteArray data = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray file = decoded(kJpeg);
    const auto length = quint16(data.size() + 2);
    return file.insert(2, "\xff\xe1" + QByteArray(1, char(length >> 8)) + char(length) + data);
}

/// A GIF file of red, green, blue and white, with an 8 x 1 canvas and one 4 x 1 frame of these
/// colours, one after the other, from `left` on. The packed pixels hold a clear code before each,
/// so that all codes are of three bits.
QByteArray smallGif(char left, const QByteArray& extension = {}) {
    const QByteArray colours = hex("ff0000 00ff00 0000ff ffffff");
    return "GIF89a" + hex("0800 0100 81 00 00") + colours + extension + ',' + left +
           hex("00 0000 0400 0100 00 02 04 04437105 00 3b");
}

Result<Picture> decode(const QByteArray& file) {
    return decodePicture(
        {reinterpret_cast<const std::uint8_t*>(file.data()), std::size_t(file.size())}, "picture");
}

std::string sentence(const QByteArray& file) {
    const auto picture = decode(file);
    return picture ? "" : picture.error().english();
}

/// (red, green, blue) at a place of a colour picture, said in a word.
QString colourAt(const Picture& picture, int x, int y) {
    const std::uint8_t* const pixel = picture.pixels.data() + 3 * (y * picture.width + x);
    const auto high = [](int value) { return value > 190; };
    const auto low = [](int value) { return value < 60; };
    if (high(pixel[0]) && low(pixel[1]) && low(pixel[2]))
        return "red";
    if (low(pixel[0]) && low(pixel[1]) && high(pixel[2]))
        return "blue";
    return "other";
}

} // namespace

class PictureTest : public QObject {
    Q_OBJECT

private slots:
    void decodesEveryKind_data();
    void decodesEveryKind();
    void decodesLossyKinds();
    void turnsUpright_data();
    void turnsUpright();
    void readsOrientationOfOtherKinds();
    void ignoresSenselessExif();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void neverAcceptsTruncatedFiles();
    void survivesFlippedBits();
    void readsFiles();
};

void PictureTest::decodesEveryKind_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("channels");
    QTest::addColumn<QByteArray>("pixels");
    QTest::addRow("PNG grey") << png(3, 1, 8, Grey, hex("00 0a80ff")) << 1 << hex("0a80ff");
    QTest::addRow("PNG 1 bit") << png(9, 1, 1, Grey, hex("00 8080")) << 1
                               << hex("ff00000000000000ff");
    QTest::addRow("PNG 16 bit") << png(3, 1, 16, Grey, hex("00 0a0a 807f 8101")) << 1
                                << hex("0a8081");
    QTest::addRow("PNG colour") << png(2, 1, 8, Rgb, hex("00 ff8001 010203")) << 3
                                << hex("ff8001 010203");
    QTest::addRow("PNG 16 bit colour")
        << png(1, 1, 16, Rgb, hex("00 ffff 8080 0101")) << 3 << hex("ff8001");
    QTest::addRow("PNG transparency on white")
        << png(4, 1, 8, Rgba, hex("00 ff0000ff 00000000 0000c880 00000033")) << 3
        << hex("ff0000 ffffff 7f7fe3 cccccc");
    QTest::addRow("PNG 16 bit with transparency")
        << png(2, 1, 16, Rgba, hex("00 80800000ffffffff 0000000000008080")) << 3
        << hex("8000ff 7f7f7f");
    QTest::addRow("PNG grey with transparency")
        << png(3, 1, 8, GreyAlpha, hex("00 64ff 6400 0080")) << 1 << hex("64ff7f");
    QTest::addRow("PNG grey, one value transparent")
        << png(2, 1, 8, Grey, hex("00 6428"), pngChunk("tRNS", hex("0028"))) << 1 << hex("64ff");
    QTest::addRow("PNG 2 bit, one value transparent")
        << png(3, 1, 2, Grey, hex("00 60"), pngChunk("tRNS", hex("0002"))) << 1 << hex("55ff00");
    QTest::addRow("PNG colour, one transparent")
        << png(2, 1, 8, Rgb, hex("00 010203 030201"), pngChunk("tRNS", hex("000100020003"))) << 3
        << hex("ffffff 030201");
    QTest::addRow("PNG palette with transparency")
        << png(3, 1, 8, Palette, hex("00 000102"),
               pngChunk("PLTE", hex("ff0000 00ff00 0000ff")) + pngChunk("tRNS", hex("ffff00")))
        << 3 << hex("ff0000 00ff00 ffffff");
    QTest::addRow("BMP") << decoded(kBmp) << 3 << hex("000032 640032 c80032 00c832 64c832 c8c832");
    // Bit fields, 32 bits a pixel, from the top; the fourth byte unused and 0.
    QTest::addRow("BMP with unused alpha")
        << hex("424d 42000000 00000000 42000000 28000000 01000000 ffffffff 0100 2000 03000000 "
               "04000000 00000000 00000000 00000000 00000000 0000ff00 00ff0000 ff000000 03020100")
        << 3 << hex("010203");
    QTest::addRow("WebP lossless on white")
        << decoded(kClearWebP) << 3 << hex("ff0000 ffffff 7f7fe3 cccccc");
    QTest::addRow("GIF, frame smaller than the canvas")
        << smallGif(2) << 3 << hex("ffffff ffffff ff0000 00ff00 0000ff ffffff ffffff ffffff");
    QTest::addRow("GIF, frame beyond the canvas")
        << smallGif(6) << 3
        << hex("ffffff ffffff ffffff ffffff ffffff ffffff ff0000 00ff00 0000ff ffffff");
    QTest::addRow("GIF, one colour transparent")
        << smallGif(0, hex("21f9 04 01 0000 01 00")) << 3
        << hex("ff0000 ffffff 0000ff ffffff ffffff ffffff ffffff ffffff");
}

void PictureTest::decodesEveryKind() {
    QFETCH(QByteArray, file);
    QFETCH(int, channels);
    QFETCH(QByteArray, pixels);
    const auto picture = decode(file);
    QVERIFY2(picture, sentence(file).c_str());
    QCOMPARE(picture->channels, channels);
    QCOMPARE(picture->pixels.size(),
             std::size_t(picture->width) * std::size_t(picture->height) * std::size_t(channels));
    QCOMPARE(QByteArray(reinterpret_cast<const char*>(picture->pixels.data()),
                        qsizetype(picture->pixels.size()))
                 .toHex(),
             pixels.toHex());
}

void PictureTest::decodesLossyKinds() {
    for (const QByteArray& file : {decoded(kJpeg), decoded(kWebP), decoded(kGif)}) {
        const Picture picture = decode(file).value();
        QCOMPARE(picture.width, 16);
        QCOMPARE(picture.height, 8);
        QCOMPARE(colourAt(picture, 2, 4), "red");
        QCOMPARE(colourAt(picture, 13, 4), "blue");
    }
    const Picture grey = decode(decoded(kGreyJpeg)).value();
    QCOMPARE(grey.channels, 1);
    QVERIFY(grey.pixels[2] < 10);
    QVERIFY(std::abs(grey.pixels[13] - 200) < 10);
}

void PictureTest::turnsUpright_data() {
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("little");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QPoint>("red");  ///< where the left half's middle comes to lie
    QTest::addColumn<QPoint>("blue"); ///< the right half's
    const QSize wide(16, 8), tall(8, 16);
    const QPoint left(3, 4), right(12, 4), top(4, 3), bottom(4, 12);
    for (const bool little : {true, false}) {
        const auto row = [&](int orientation, QSize size, QPoint red, QPoint blue) {
            QTest::addRow("%d %s", orientation, little ? "II" : "MM")
                << orientation << little << size << red << blue;
        };
        row(1, wide, left, right);
        row(2, wide, right, left);
        row(3, wide, right, left);
        row(4, wide, left, right);
        row(5, tall, top, bottom);
        row(6, tall, top, bottom);
        row(7, tall, bottom, top);
        row(8, tall, bottom, top);
    }
}

void PictureTest::turnsUpright() {
    QFETCH(int, orientation);
    QFETCH(bool, little);
    QFETCH(QPoint, red);
    QFETCH(QPoint, blue);
    const Picture picture = decode(jpegWithExif(exif(orientation, little))).value();
    QTEST(QSize(picture.width, picture.height), "size");
    QCOMPARE(colourAt(picture, red.x(), red.y()), "red");
    QCOMPARE(colourAt(picture, blue.x(), blue.y()), "blue");
}

/// Each of the eight tells a 2 x 2 picture's corners apart, which halves cannot.
void PictureTest::readsOrientationOfOtherKinds() {
    const char* const corners[] = {"01020304", "02010403", "04030201", "03040102",
                                   "01030204", "03010402", "04020301", "02040103"};
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray file =
            png(2, 2, 8, Grey, hex("00 0102 00 0304"), pngChunk("eXIf", exif(orientation, true)));
        const Picture picture = decode(file).value();
        QCOMPARE(QByteArray(reinterpret_cast<const char*>(picture.pixels.data()), 4).toHex(),
                 QByteArray(corners[orientation - 1]));
    }
    // The plain WebP file's one chunk, with the extended header before and EXIF behind it.
    const QByteArray tiff = exif(6, false);
    const QByteArray length = hex("1a000000");
    QCOMPARE(tiff.size(), 0x1a);
    const QByteArray content = "WEBPVP8X" + hex("0a000000 08000000 0f0000 070000") +
                               decoded(kWebP).mid(12) + "EXIF" + length + tiff;
    QByteArray size = bigEndian(quint32(content.size()));
    std::reverse(size.begin(), size.end());
    const Picture picture = decode("RIFF" + size + content).value();
    QCOMPARE(QSize(picture.width, picture.height), QSize(8, 16));
    QCOMPARE(colourAt(picture, 4, 3), "red");
}

void PictureTest::ignoresSenselessExif() {
    const QByteArray whole = exif(6, true);
    QList<QByteArray> senseless = {exif(0, true), exif(9, false), "MM", "nonsense",
                                   hex("49492a00ffffffff")};
    for (qsizetype length = 0; length < 19; ++length) // what follows is not looked at
        senseless += whole.left(length);
    for (const QByteArray& tiff : senseless) {
        const auto picture = decode(jpegWithExif(tiff));
        QVERIFY2(picture, tiff.toHex());
        QCOMPARE(picture->width, 16);
    }
}

void PictureTest::refusesWithASentence_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& file, const char* expected) {
        QTest::newRow(name) << file << QString(expected);
    };
    const char* const unknown = "picture: This is not a PNG, JPEG, WebP, BMP or GIF picture.";
    row("empty", "", unknown);
    row("text", "hello, this is no picture at all", unknown);
    row("GIF of an unknown version", "GIF90a" + QByteArray(20, 'x'), unknown);
    row("TIFF", "II*\0\x1a\0\0\0", unknown);
    row("RIFF of another kind", "RIFF\x24\0\0\0WAVEfmt ", unknown);
    const char* const tooLarge = "picture: The picture has 8001 x 8000 pixels, more than the 64 "
                                 "megapixels that are read. Make it smaller first.";
    row("large PNG", png(8001, 8000, 8, Grey, ""), tooLarge);
    QByteArray jpeg = decoded(kJpeg);
    const qsizetype frame = jpeg.indexOf("\xff\xc0");
    row("large JPEG", QByteArray(jpeg).replace(frame + 5, 4, hex("1f40 1f41")), tooLarge);
    QByteArray bmp = decoded(kBmp);
    row("large BMP", QByteArray(bmp).replace(18, 8, hex("411f0000 c0e0ffff")), tooLarge);
    row("large WebP", decoded(kClearWebP).replace(21, 4, hex("40dfcf07")), tooLarge);
    row("overflowing PNG", png(0xffffffff, 0xffffffff, 16, Rgba, ""),
        "picture: The picture has 4294967295 x 4294967295 pixels, more than the 64 megapixels that "
        "are read. Make it smaller first.");
    row("PNG without pixels", png(0, 5, 8, Grey, ""), "picture: The picture has no pixels.");
    row("PNG that promises more than it holds", png(7000, 7000, 8, Rgb, hex("00 010203")),
        "picture, byte 16: The picture's file is damaged.");
    row("PNG with a wrong checksum",
        png(1, 1, 8, Grey, hex("0001")).replace(20, 4, hex("00000002")),
        "picture, byte 8: The picture's file is damaged.");
    row("PNG cut", png(1, 1, 8, Grey, hex("0001")).left(40),
        "picture, byte 40: The picture's file ends early.");
    row("PNG with broken pixels", png(1, 1, 8, Grey, hex("0001")).replace("IDAT", "IDAX"),
        "picture, byte 33: The picture's file is damaged.");
    row("JPEG cut", jpeg.chopped(1), "picture, byte 654: The picture's file ends early.");
    row("JPEG with a broken part", QByteArray(jpeg).replace(4, 2, hex("0000")),
        "picture, byte 2: The picture's file is damaged.");
    row("WebP cut", decoded(kWebP).chopped(1), "picture, byte 75: The picture's file ends early.");
    row("animated WebP",
        "RIFF" + hex("16000000") + "WEBPVP8X" + hex("0a000000 02000000 0f0000 070000"),
        "picture, byte 20: The picture is animated; only still ones can be read.");
    row("BMP cut", bmp.left(20), "picture, byte 20: The picture's file ends early.");
    row("BMP without its last row", bmp.left(60),
        "picture, byte 60: The picture's file ends early.");
    row("BMP of an odd depth", QByteArray(bmp).replace(28, 1, hex("07")),
        "picture, byte 28: The picture's file is damaged.");
    const QByteArray gif = smallGif(0);
    row("large GIF", QByteArray(gif).replace(6, 4, hex("411f 401f")), tooLarge);
    row("GIF cut", gif.chopped(1), "picture, byte 42: The picture's file ends early.");
    row("GIF without a frame", gif.left(25) + ';' + QByteArray(10, '\0'),
        "picture, byte 25: The picture's file is damaged.");
    row("GIF that promises more than it holds", QByteArray(gif).replace(30, 4, hex("401f 401f")),
        "picture, byte 25: The picture's file is damaged.");
    row("GIF with too few pixels", QByteArray(gif).replace(30, 4, hex("0500 0100")),
        "picture: The picture cannot be decoded: its file is damaged or of a rare kind.");
    row("BMP of an unknown packing", QByteArray(bmp).replace(30, 1, hex("09")),
        "picture, byte 30: The picture's file is damaged.");
}

void PictureTest::refusesWithASentence() {
    QFETCH(QByteArray, file);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(sentence(file)), expected);
    QCOMPARE(decode(file).error().kind, ErrorKind::BadInput);
}

void PictureTest::neverAcceptsTruncatedFiles() {
    for (const QByteArray& whole :
         {png(2, 2, 8, Rgb, hex("00 010203 040506 00 070809 0a0b0c")), decoded(kJpeg),
          decoded(kGreyJpeg), decoded(kWebP), decoded(kClearWebP), decoded(kBmp), smallGif(2)}) {
        for (qsizetype length = 0; length < whole.size(); ++length)
            QVERIFY2(!decode(whole.left(length)), qPrintable(QString::number(length)));
        QVERIFY(decode(whole));
        QVERIFY(decode(whole + "trailing bytes"));
    }
}

/// An error or a picture of the size it says, never a crash. Run under sanitizers, too.
void PictureTest::survivesFlippedBits() {
    for (const QByteArray& whole :
         {decoded(kGreyJpeg), decoded(kWebP), decoded(kClearWebP), decoded(kBmp), decoded(kGif),
          png(1, 1, 8, Grey, hex("0001"))}) {
        for (qsizetype bit = 0; bit < 8 * whole.size(); ++bit) {
            QByteArray flipped = whole;
            flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << bit % 8));
            const auto picture = decode(flipped);
            if (picture)
                QCOMPARE(picture->pixels.size(), std::size_t(picture->width) *
                                                     std::size_t(picture->height) *
                                                     std::size_t(picture->channels));
        }
    }
}

void PictureTest::readsFiles() {
    MadeFolder folder;
    folder.write("picture.txt", decoded(kBmp)); // the name does not matter
    QCOMPARE(readPicture(folder / "picture.txt").value().width, 3);
    QCOMPARE(readPicture(folder / "none.png").error().kind, ErrorKind::CannotRead);
    folder.write("broken.png", "x");
    QCOMPARE(readPicture(folder / "broken.png").error().english(),
             (folder / "broken.png").string() +
                 ": This is not a PNG, JPEG, WebP, BMP or GIF picture.");
}

QTEST_GUILESS_MAIN(PictureTest)
#include "PictureTest.moc"
