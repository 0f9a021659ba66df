#include "tests/support/SyntheticData.h"
#include "widgets/embed/map/Camera.h"
#include "widgets/embed/map/DensityContours.h"
#include "widgets/embed/map/DotPainter.h"
#include "widgets/embed/map/MapOverlay.h"
#include "widgets/embed/map/MapPainter.h"
#include "widgets/embed/map/RoundTicks.h"
#include "widgets/embed/map/ScreenPoints.h"
#include "widgets/embed/map/SpriteAtlas.h"

#include <QPainter>
#include <QPalette>
#include <QTest>

#include <cmath>

using namespace fitroom;

/// The parts that draw a map, one by one.
class MapDrawingTest : public QObject {
    Q_OBJECT
private slots:
    void cameraKeepsOneScale() {
        Camera camera;
        camera.area = {0, 0, 400, 200};
        camera.fit({2, {0, 0, 10, 0, 10, 5, 0, 5}});
        const QPointF origin = camera.toPixel({0, 0, 0});
        const QPointF right = camera.toPixel({1, 0, 0});
        const QPointF up = camera.toPixel({0, 1, 0});
        QVERIFY(std::abs((right - origin).x() + (up - origin).y()) < 1e-9); // up is up
        QVERIFY(camera.area.contains(camera.toPixel({10, 5, 0})));
        const QVector3D back = camera.toMap(camera.toPixel({3, 4, 0}));
        QVERIFY((back - QVector3D(3, 4, 0)).length() < 1e-4F);
    }

    void cameraZoomsAboutAPixelAndPans() {
        Camera camera;
        camera.area = {0, 0, 300, 300};
        camera.fit({3, {-1, -1, -1, 1, 1, 1}});
        camera.turn({100, 50});
        const QPointF pixel(40, 90);
        const QVector3D place = camera.toMap(pixel);
        camera.zoom(3, pixel);
        QVERIFY((camera.toPixel(place) - pixel).manhattanLength() < 1e-3);
        camera.pan({12, -7});
        QVERIFY((camera.toPixel(place) - pixel - QPointF(12, -7)).manhattanLength() < 1e-3);
    }

    void turningRightBringsTheLeftForward() {
        Camera camera;
        camera.turn({90 / 0.4, 0}); // a quarter turn
        const QVector3D seen = camera.rotation.rotatedVector({-1, 0, 0});
        QVERIFY(seen.z() > 0.99F);
    }

    void screenPointsAgreeWithTheCamera() {
        Camera camera;
        camera.area = {10, 20, 300, 200};
        const MapPoints points{3, {0.5F, -2, 1, 3, 4, -1, -2, 0, 2}};
        camera.fit(points);
        camera.turn({33, -71});
        const ScreenPoints screen = screenPoints(points, camera);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto [x, y, z] = points.at(i);
            QVERIFY((screen.at(i) - camera.toPixel({x, y, z})).manhattanLength() < 1e-3);
        }
    }

    void drawsFarPointsFirstAndMarkedOnesLast() {
        ScreenPoints points{{5, 5, 5, 5, 900}, {5, 5, 5, 5, 5}, {2, -1, 7, 0, 0}};
        const std::vector<std::uint8_t> shown = {1, 1, 1, 1, 1};
        const std::vector<std::uint8_t> marked = {0, 1, 0, 0, 0};
        const QRectF area(0, 0, 10, 10);
        QCOMPARE(drawingOrder(points, shown, marked, area, 1, true),
                 (std::vector<std::int32_t>{3, 0, 2, 1}));
        QCOMPARE(nearestPoint(points, shown, {5, 5}, 3), 2); // the one in front
        QCOMPARE(nearestPoint(points, {1, 1, 0, 1, 1}, {5, 5}, 3), 0);
        QCOMPARE(nearestPoint(points, shown, {50, 50}, 3), -1);
    }

    void findsAllPointsInsideAnOutline() {
        // A horseshoe: the middle of its opening is outside.
        const QPolygonF outline(
            {{0, 0}, {10, 0}, {10, 10}, {7, 10}, {7, 3}, {3, 3}, {3, 10}, {0, 10}});
        const ScreenPoints points{{1, 1, 5, 9, 5, 20}, {5, 5, 8, 9, 1, 5}, {}};
        QCOMPARE(pointsInside(points, {1, 1, 1, 1, 1, 1}, outline),
                 (std::vector<std::int32_t>{0, 1, 3, 4}));
        QCOMPARE(pointsInside(points, {1, 0, 1, 1, 1, 1}, outline),
                 (std::vector<std::int32_t>{0, 3, 4}));
    }

    void drawsDotsAtTheirPlace() {
        QImage image(21, 21, QImage::Format_RGB32);
        image.fill(Qt::black);
        const DotPainter dots(3, 1);
        dots.draw(image, {10.5, 10.5}, qRgb(255, 255, 255));
        QCOMPARE(image.pixel(10, 10), qRgb(255, 255, 255));
        QCOMPARE(qRed(image.pixel(6, 10)), qRed(image.pixel(14, 10)));
        double sum = 0, x = 0, y = 0;
        for (int row = 0; row < 21; ++row)
            for (int column = 0; column < 21; ++column) {
                const double weight = qRed(image.pixel(column, row)) / 255.0;
                sum += weight;
                x += weight * (column + 0.5);
                y += weight * (row + 0.5);
            }
        QVERIFY(std::abs(sum - M_PI * 9) < 2);   // the disc's area …
        QVERIFY(std::abs(x / sum - 10.5) < 0.2); // … and its middle
        QVERIFY(std::abs(y / sum - 10.5) < 0.2);
        for (const QPointF& outside : {QPointF(-50, 5), QPointF(5, -50), QPointF(80, 5),
                                       QPointF(0, 0), QPointF(21, 21), QPointF(20.9, 0)}) {
            dots.draw(image, outside, qRgb(255, 0, 0)); // nothing is written beside the image
            dots.drawRoughly(image, outside, qRgb(255, 0, 0));
        }
    }

    void drawsImagesInTheirPointsColour() {
        const DatasetPtr dataset = test::syntheticDataset({.training = 4, .test = 2});
        SpriteAtlas atlas;
        atlas.setImages(dataset, {3, 5});
        atlas.setSide(14);
        QImage image(40, 40, QImage::Format_RGB32);
        image.fill(Qt::black);
        atlas.draw(image, 1, {20, 20}, qRgb(255, 0, 0), false);
        const auto pixels = dataset->image(5);
        for (int y = 0; y < 14; ++y)
            for (int x = 0; x < 14; ++x) { // each is the mean of four
                int sum = 0;
                for (int i = 0; i < 4; ++i)
                    sum += pixels[std::size_t((2 * y + i / 2) * 28 + 2 * x + i % 2)];
                QVERIFY(std::abs(qRed(image.pixel(13 + x, 13 + y)) - sum / 4) <= 1);
                QCOMPARE(qGreen(image.pixel(13 + x, 13 + y)), 0);
            }
        for (const QPointF& outside :
             {QPointF(-50, 5), QPointF(3, 80), QPointF(0, 0), QPointF(40, 39)})
            atlas.draw(image, 0, outside, qRgb(255, 0, 0), true);
    }

    void showsColourImagesAsTheyAre() {
        const DatasetPtr dataset =
            test::syntheticDataset({.training = 2, .test = 2, .shape = {3, 8, 8}});
        SpriteAtlas atlas;
        atlas.setImages(dataset, {1});
        atlas.setSide(8);
        QImage image(8, 8, QImage::Format_RGB32);
        atlas.draw(image, 0, {4, 4}, qRgb(1, 2, 3), false);
        const auto pixels = dataset->image(1);
        QCOMPARE(image.pixel(4, 3),
                 qRgb(pixels[3 * 8 + 4], pixels[64 + 3 * 8 + 4], pixels[128 + 3 * 8 + 4]));
        QCOMPARE(image.pixel(0, 5), qRgb(1, 2, 3)); // its rim
    }

    void drawsInPiecesWhatItDrawsAtOnce() {
        ScreenPoints points;
        MapLook look;
        for (int i = 0; i < 5000; ++i) {
            points.x.push_back(float(i * 37 % 200));
            points.y.push_back(float(i * 91 % 150));
            look.colours.push_back(qRgb(i % 256, i / 20, 99));
            look.shown.push_back(i % 7 != 0);
            look.selected.push_back(i % 11 == 0);
        }
        MapFrame frame;
        frame.area = {0, 0, 200, 150};
        MapPainter whole, pieces;
        whole.begin(frame, points, look, nullptr);
        QVERIFY(whole.advance(QDeadlineTimer(QDeadlineTimer::Forever)));
        pieces.begin(frame, points, look, nullptr);
        int count = 1;
        while (!pieces.advance(QDeadlineTimer(0)))
            ++count;
        QVERIFY(count > 2);
        QCOMPARE(pieces.picture(), whole.picture());
    }

    void contoursSurroundAHeap() {
        ScreenPoints points;
        for (int i = 0; i < 400; ++i) { // around (100, 80), denser inside
            const double angle = i * 2.4, distance = i * 0.06;
            points.x.push_back(float(100 + distance * std::cos(angle)));
            points.y.push_back(float(80 + distance * std::sin(angle)));
        }
        const std::vector<std::uint8_t> shown(400, 1);
        const auto contours = densityContours(points, shown, {0, 0, 200, 160}, 12, 4);
        QCOMPARE(contours.size(), 4);
        double before = 1e9;
        for (const auto& level : contours) { // each lies within the one before it
            QVERIFY(level.size() > 8);
            double radius = 0;
            for (const QLineF& line : level)
                radius += std::hypot(line.center().x() - 100, line.center().y() - 80);
            radius /= double(level.size());
            QVERIFY(radius < before);
            before = radius;
        }
        QVERIFY(densityContours(points, std::vector<std::uint8_t>(400, 0), {0, 0, 200, 160}, 12, 4)
                    .empty());
    }

    void labelsStayWholeAtTheEdge() {
        Camera camera;
        camera.area = {0, 0, 200, 100};
        const auto inkWidth = [&](double x) { // of a label there
            QImage image(200, 100, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintLabels(painter, {}, camera, {{camera.toMap({x, 50}), "Sneaker", Qt::blue}});
            int left = image.width(), right = -1;
            for (int column = 0; column < image.width(); ++column)
                for (int row = 0; row < image.height(); ++row)
                    if (image.pixelColor(column, row) != QColor(Qt::white)) {
                        left = std::min(left, column);
                        right = column;
                    }
            return right - left;
        };
        QVERIFY(inkWidth(100) > 20);
        QVERIFY(std::abs(inkWidth(1) - inkWidth(100)) <= 1);
        QVERIFY(std::abs(inkWidth(199) - inkWidth(100)) <= 1);
    }

    void ticksAtRoundNumbers() {
        QCOMPARE(roundTicks(0, 10, 2), (std::vector<double>{0, 2, 4, 6, 8, 10}));
        QCOMPARE(roundTicks(-3, 4, 2.4), (std::vector<double>{0}));
        QVERIFY(roundTicks(1, 1, 2).empty());
    }
};

QTEST_MAIN(MapDrawingTest)
#include "MapDrawingTest.moc"
