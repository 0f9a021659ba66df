#include "widgets/embed/map/gl/GlPainter.h"
#include "tests/support/SyntheticData.h"
#include "widgets/embed/map/PointLayer.h"
#include "widgets/embed/map/gl/MapDrawing.h"

#include <QTest>

#include <numeric>

using namespace fitroom;

/// That OpenGL draws what the software draws, and that nothing is lost where it cannot. What needs
/// OpenGL is skipped where there is none, as on Qt's offscreen platform.
class GlPainterTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        std::uint32_t state = 7;
        const auto random = [&] { return (state = state * 1664525 + 1013904223) >> 8; };
        for (std::size_t i = 0; i < kPoints; ++i) {
            points_.x.push_back(float(random() % 40000) / 100);
            points_.y.push_back(float(random() % 30000) / 100);
            points_.depth.push_back(float(random() % 1000));
            look_.colours.push_back(0xff000000 | (random() & 0xffffff));
            look_.shown.push_back(i % 7 != 0);
            look_.selected.push_back(i % 11 == 0);
        }
        frame_.area = {0, 0, 400, 300};
        frame_.radius = 3;
        frame_.background = qRgb(250, 250, 250);
        frame_.outline = qRgb(20, 20, 20);
    }

    void takesOpenGlOnlyWhereAGraphicsCardDrawsIt_data() {
        QTest::addColumn<QString>("renderer");
        QTest::addColumn<bool>("taken");
        QTest::newRow("llvmpipe") << "llvmpipe (LLVM 15.0.6, 256 bits)" << false;
        QTest::newRow("softpipe") << "softpipe" << false;
        QTest::newRow("swrast") << "Mesa DRI swrast" << false;
        QTest::newRow("SwiftShader") << "ANGLE (Google, Vulkan 1.3 (SwiftShader Device))" << false;
        QTest::newRow("Windows") << "GDI Generic" << false;
        QTest::newRow("NVIDIA") << "NVIDIA GeForce RTX 3060/PCIe/SSE2" << true;
        QTest::newRow("Intel") << "Mesa Intel(R) UHD Graphics 620 (KBL GT2)" << true;
        QTest::newRow("AMD") << "AMD Radeon RX 6600 (navi23, LLVM 15.0.6, DRM 3.49)" << true;
    }
    void takesOpenGlOnlyWhereAGraphicsCardDrawsIt() {
        QFETCH(const QString, renderer);
        QFETCH(const bool, taken);
        QCOMPARE(takesOpenGl(MapDrawing::Automatic, renderer), taken);
        QVERIFY(takesOpenGl(MapDrawing::OpenGl, renderer));
    }

    void triesOpenGlOnlyOnAScreen() {
        QVERIFY(triesOpenGl(MapDrawing::Automatic, QStringLiteral("xcb")));
        QVERIFY(triesOpenGl(MapDrawing::Automatic, QStringLiteral("wayland")));
        QVERIFY(!triesOpenGl(MapDrawing::Automatic, QStringLiteral("offscreen")));
        QVERIFY(!triesOpenGl(MapDrawing::Software, QStringLiteral("xcb")));
        QVERIFY(triesOpenGl(MapDrawing::OpenGl, QStringLiteral("offscreen")));
    }

    void followsTheEnvironment() {
        const QByteArray before = qgetenv("FITROOM_MAP_DRAWING");
        qputenv("FITROOM_MAP_DRAWING", "software");
        QCOMPARE(wantedMapDrawing(), MapDrawing::Software);
        qputenv("FITROOM_MAP_DRAWING", "opengl");
        QCOMPARE(wantedMapDrawing(), MapDrawing::OpenGl);
        qunsetenv("FITROOM_MAP_DRAWING");
        QCOMPARE(wantedMapDrawing(), MapDrawing::Automatic);
        if (!before.isEmpty())
            qputenv("FITROOM_MAP_DRAWING", before);
    }

    void drawsDotsAsTheSoftwareDoes() {
        const auto gl = painter();
        if (!gl)
            QSKIP("There is no OpenGL here.");
        for (const double ratio : {1.0, 1.5}) {
            frame_.ratio = ratio;
            compare(gl->draw(frame_, points_, look_), bySoftware(nullptr), 2);
        }
        frame_.ratio = 1;
    }

    void drawsImagesAsTheSoftwareDoes_data() {
        QTest::addColumn<int>("channels");
        QTest::addColumn<int>("side");
        QTest::newRow("grey, smaller") << 1 << 13;
        QTest::newRow("grey, larger") << 1 << 40;
        QTest::newRow("colour, smaller") << 3 << 11;
        QTest::newRow("colour, larger") << 3 << 30;
    }
    void drawsImagesAsTheSoftwareDoes() {
        const auto gl = painter();
        if (!gl)
            QSKIP("There is no OpenGL here.");
        QFETCH(const int, channels);
        QFETCH(const int, side);
        const DatasetPtr dataset = test::syntheticDataset(
            {.training = int(kPoints), .test = 2, .shape = {channels, 20, 28}});
        std::vector<std::int32_t> images(kPoints);
        std::iota(images.begin(), images.end(), 0);
        SpriteAtlas atlas;
        atlas.setImages(dataset, images);
        gl->setImages(dataset, images);
        MapFrame frame = frame_;
        frame.spriteSide = side;
        MapPainter software;
        software.begin(frame, points_, look_, &atlas);
        software.advance(QDeadlineTimer(QDeadlineTimer::Forever));
        compare(gl->draw(frame, points_, look_), software.picture(), 1);
    }

    void drawsImagesOfMorePagesThanOne() {
        const auto gl = painter();
        if (!gl)
            QSKIP("There is no OpenGL here.");
        // A page of 2048 pixels holds 5329 images of 28.
        const DatasetPtr dataset = test::syntheticDataset({.training = 6000, .test = 2});
        std::vector<std::int32_t> images(6000);
        std::iota(images.begin(), images.end(), 0);
        ScreenPoints points;
        MapLook look;
        for (std::size_t i = 0; i < images.size(); ++i) {
            points.x.push_back(i == 5990 ? 50 : -100);
            points.y.push_back(50);
            look.colours.push_back(qRgb(255, 255, 255));
        }
        look.shown.assign(images.size(), 1);
        look.selected.assign(images.size(), 0);
        MapFrame frame;
        frame.area = {0, 0, 100, 100};
        frame.spriteSide = 28;
        gl->setImages(dataset, images);
        const QImage picture = gl->draw(frame, points, look);
        const auto pixels = dataset->image(5990);
        for (int y = 0; y < 28; ++y)
            for (int x = 0; x < 28; ++x)
                QVERIFY(std::abs(qRed(picture.pixel(36 + x, 36 + y)) -
                                 pixels[std::size_t(y * 28 + x)]) <= 1);
    }

    void fallsBackWhenOpenGlFails() {
        PointLayer layer(nullptr);
        layer.setDrawing(MapDrawing::OpenGl);
        layer.look() = look_;
        layer.draw(frame_, points_);
        QVERIFY(layer.isFine());
        const bool had = layer.usesOpenGl();
        MapFrame huge = frame_; // no card has so wide a picture
        huge.area = {0, 0, 70'000, 1};
        layer.change(false);
        layer.draw(huge, points_);
        QVERIFY(!layer.usesOpenGl());
        QCOMPARE(layer.picture().size(), QSize(70'000, 1));
        layer.change(false);
        layer.draw(frame_, points_);
        QVERIFY(layer.isFine());
        QCOMPARE(layer.picture(), bySoftware(nullptr));
        if (!had)
            QSKIP("There is no OpenGL here, so that it could not fail.");
    }

private:
    static constexpr std::size_t kPoints = 600;

    static std::unique_ptr<GlPainter> painter() { return glPainterFor(MapDrawing::OpenGl); }

    QImage bySoftware(SpriteAtlas* atlas) {
        MapPainter software;
        software.begin(frame_, points_, look_, atlas);
        software.advance(QDeadlineTimer(QDeadlineTimer::Forever));
        return software.picture();
    }

    /// The software puts dots at the nearest quarter of a pixel and rounds after each, so that
    /// pixels differ a little; `most` is how much they may on average.
    static void compare(const QImage& drawn, const QImage& wanted, double most) {
        QCOMPARE(drawn.size(), wanted.size());
        double sum = 0;
        int grave = 0;
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x) {
                const QColor one(drawn.pixel(x, y)), other(wanted.pixel(x, y));
                const int apart = std::abs(one.red() - other.red()) +
                                  std::abs(one.green() - other.green()) +
                                  std::abs(one.blue() - other.blue());
                sum += apart / 3.0;
                grave += apart > 3 * 80;
            }
        const double pixels = double(drawn.width()) * drawn.height();
        qInfo("mean difference %.3f, %d of %.0f pixels far apart", sum / pixels, grave, pixels);
        QVERIFY(sum / pixels < most);
        QVERIFY(grave < pixels / 1000);
    }

    ScreenPoints points_;
    MapLook look_;
    MapFrame frame_;
};

QTEST_MAIN(GlPainterTest)
#include "GlPainterTest.moc"
