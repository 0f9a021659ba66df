#include "core/picture/Webcam.h"
#include "tests/support/MadeFiles.h"
#include "tests/support/MadePng.h"

#include <QDir>
#include <QTest>

using namespace fitroom;
using namespace fitroom::test;

class WebcamTest : public QObject {
    Q_OBJECT
private slots:
    void listsCameras() {
        const MadeFolder folder;
        QVERIFY(webcams(folder / "nothing").empty());
        const auto device = [&](const QString& name, const char* title, const char* index) {
            QVERIFY(QDir(folder.path({})).mkpath(name));
            folder.write(name + "/name", title);
            folder.write(name + "/index", index);
        };
        device("video10", "A scanner\n", "0\n");
        device("video2", "Webcam: Webcam\n", "0\n");
        device("video3", "Webcam: Webcam\n", "1\n"); // tells of the pictures only
        const std::vector<WebcamInfo> right = {{"Webcam: Webcam", "/dev/video2"},
                                               {"A scanner", "/dev/video10"}};
        QVERIFY(webcams(folder.root()) == right);
    }

    /// Pictures in a folder are a video too.
    void bringsPicturesUntilThereAreNoMore() {
        const MadeFolder folder;
        folder.write("frame-0.png", colourPng(2, 1, 255, 128, 0));
        folder.write("frame-1.png", colourPng(2, 1, 0, 0, 255));
        Result<Webcam> camera = Webcam::open((folder / "frame-%d.png").string());
        QVERIFY2(camera, camera ? "" : camera.error().english().c_str());
        const Result<Picture> first = camera->next();
        QVERIFY(first);
        QCOMPARE(first->width, 2);
        QCOMPARE(first->channels, 3);
        QVERIFY(first->pixels == std::vector<std::uint8_t>({255, 128, 0, 255, 128, 0}));
        QVERIFY(camera->next());
        const Result<Picture> none = camera->next();
        QVERIFY(!none);
        QVERIFY(none.error().english().find("No more pictures") != std::string::npos);
    }

    void saysThatThereIsNone() {
        const Result<Webcam> camera = Webcam::open("/dev/video987");
        QVERIFY(!camera);
        QVERIFY(camera.error().english().starts_with("/dev/video987: The camera cannot be used."));
    }
};

QTEST_GUILESS_MAIN(WebcamTest)
#include "WebcamTest.moc"
