#include "core/data/folder/PictureFiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace fitroom;

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
