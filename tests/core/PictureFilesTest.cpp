#include "core/data/folder/PictureFiles.h"

#include "core/predict/Photo.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fitroom;

namespace {

/// A grey BMP file, all of one brightness.
QByteArray bmp(int width, int height) {
    QByteArray file;
    const auto number = [&](int bytes, quint32 value) {
        for (int i = 0; i < bytes; ++i)
            file += char(value >> 8 * i);
    };
    const int row = (3 * width + 3) / 4 * 4;
    file += "BM";
    for (const quint32 value : {quint32(54 + row * height), 0U, 54U, 40U})
        number(4, value);
    number(4, quint32(width));
    number(4, quint32(height));
    number(2, 1);
    number(2, 24);
    for (int i = 0; i < 6; ++i)
        number(4, 0);
    return file + QByteArray(row * height, char(100));
}

} // namespace

/// Which files a person means who names files and folders of photos.
class PictureFilesTest : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    std::filesystem::path path(const char* name) const {
        return folder_.filePath(QLatin1String(name)).toStdString();
    }

private slots:
    void initTestCase() {
        QVERIFY(QDir(folder_.path()).mkpath("photos/more/.hidden"));
        QVERIFY(QDir(folder_.path()).mkpath("empty"));
        for (const char* name :
             {"photos/b.jpg", "photos/a.JPEG", "photos/more/c.webp", "photos/more/d.bmp",
              "photos/e.gif", "photos/f.png", "photos/notes.txt", "photos/png",
              "photos/more/.hidden/g.png", "photos/Thumbs.db", "alone.txt"}) {
            QFile file(folder_.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void filesAreTakenAsTheyAre() {
        const std::vector<std::filesystem::path> named = {path("alone.txt"), path("missing")};
        QCOMPARE(pictureFiles(named).value(), named);
    }

    void foldersGiveTheirPictures() {
        const std::vector<std::filesystem::path> expected = {
            path("alone.txt"),        path("photos/a.JPEG"), path("photos/b.jpg"),
            path("photos/e.gif"),     path("photos/f.png"),  path("photos/more/c.webp"),
            path("photos/more/d.bmp")};
        QCOMPARE(pictureFiles({path("alone.txt"), path("photos")}).value(), expected);
    }

    void photosAreKeptAt1024Pixels() {
        const QByteArray wide = bmp(2048, 6), small = bmp(40, 30);
        QFile file(folder_.filePath(QStringLiteral("wide.bmp")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(wide);
        file.close();
        const auto decode = [](const QByteArray& content) {
            return decodePhoto({reinterpret_cast<const std::uint8_t*>(content.data()),
                                std::size_t(content.size())},
                               "pasted");
        };
        for (const auto& photo : {readPhoto(path("wide.bmp")), decode(wide)}) {
            QVERIFY2(photo.has_value(), photo ? "" : photo.error().english().c_str());
            QCOMPARE(photo->width, 1024);
            QCOMPARE(photo->height, 3);
            QCOMPARE(int(photo->pixels[0]), 100);
        }
        QCOMPARE(decode(small)->width, 40);
    }

    void aFolderWithoutAnyIsAnError() {
        const auto files = pictureFiles({path("photos"), path("empty")});
        QVERIFY(!files);
        QCOMPARE(files.error().english(),
                 path("empty").string() + ": There is no picture in this folder. PNG, JPEG, WebP, "
                                          "BMP and GIF can be read.");
    }

    void canBeCancelled() {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(pictureFiles({path("photos")}, {[](double) {}, stop.get_token()}).error().kind,
                 ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(PictureFilesTest)
#include "PictureFilesTest.moc"
