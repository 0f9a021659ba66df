#include "tests/app/WindowHarness.h"
#include "tests/support/MadePng.h"
#include "widgets/try/CameraView.h"

#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>

using namespace fitroom;
using test::WindowHarness;

/// Photos taken with a camera in the real window; the camera is a folder of pictures.
class CameraWindowTest : public QObject {
    Q_OBJECT

    test::MadeFolder folder_;

    [[nodiscard]] std::vector<WebcamInfo> madeCameras() const {
        return {{"Webcam", (folder_ / "frame-%02d.png").string()}, {"Broken", "/dev/video987"}};
    }

private slots:
    void initTestCase() {
        for (int i = 0; i < 20; ++i)
            folder_.write(QString("frame-%1.png").arg(i, 2, 10, QLatin1Char('0')),
                          test::colourPng(64, 48, 200, 10 * i, 40));
    }

    void hasNoButtonWithoutACamera() {
        WindowHarness harness;
        harness.open();
        harness.key(Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(harness.find<QPushButton>("openPhotosHere")->isVisible());
        QTest::qWait(100);
        QVERIFY(!harness.find<QPushButton>("cameraHere")->isVisible());
    }

    void takesPhotos() {
        WindowHarness harness;
        harness.options().cameras = [this] { return madeCameras(); };
        harness.open();
        harness.key(Qt::Key_6, Qt::ControlModifier);
        QTRY_VERIFY(harness.find<QPushButton>("cameraHere")->isVisible());
        harness.click("cameraHere");
        auto* view = harness.find<CameraView>("cameraView");
        QTRY_VERIFY(view->picture());
        QCOMPARE(view->picture()->width, 64);
        QCOMPARE(view->picture()->pixels[0], 200);
        harness.click("takePhoto");
        auto* photos = harness.find<QListView>("photos");
        QTRY_COMPARE(photos->model()->rowCount(), 1);
        QTest::keyClick(harness.find<QPushButton>("takePhoto"), Qt::Key_Space);
        QTRY_COMPARE(photos->model()->rowCount(), 2);
        QVERIFY(photos->model()->index(1, 0).data().toString().contains("Photo 2"));
        // The last picture stays when the camera is gone, and it says so.
        auto* error = harness.find<QLabel>("cameraError");
        QTRY_VERIFY(error->text().contains("No more pictures come from the camera"));
        QVERIFY(view->picture());
        auto* cameras = harness.find<QComboBox>("cameras");
        QVERIFY(cameras->isVisible());
        cameras->setFocus();
        QTest::keyClick(cameras, Qt::Key_Down);
        QTRY_VERIFY(error->text().contains("The camera cannot be used"));
        QVERIFY(!view->picture());
        QVERIFY(!harness.find<QPushButton>("takePhoto")->isEnabled());
        harness.click("closeCamera");
        QVERIFY(!view->isVisible());
        harness.click("cameraPhoto"); // the button beside the photos' others
        QTRY_VERIFY(view->isVisible());
    }
};

QTEST_MAIN(CameraWindowTest)
#include "CameraWindowTest.moc"
