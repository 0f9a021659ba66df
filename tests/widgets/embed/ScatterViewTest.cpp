#include "widgets/embed/map/ScatterView.h"
#include "tests/support/CpuTime.h"
#include "tests/support/SyntheticData.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>
#include <numeric>

using namespace fitroom;

class ScatterViewTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        dataset_ = test::syntheticDataset({.training = 20, .test = 10});
        view_ = std::make_unique<ScatterView>();
        view_->setPalette(lightPalette());
        view_->resize(800, 600);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
        view_->setPoints(ten(2));
        view_->setLook(colours(), std::vector<std::uint8_t>(10, 1));
        view_->grab();
    }

    void cleanup() { view_.reset(); }

    void showsAllPoints() {
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(view_->camera().area.contains(view_->pixelOf(i)));
    }

    void drawsDotsInTheirColours() {
        const QColor dot = view_->grab().toImage().pixel(view_->pixelOf(1).toPoint());
        const QColor wanted = mixed(lightPalette().color(QPalette::Base), classColour(1), 0.8);
        QVERIFY(std::abs(dot.red() - wanted.red()) < 12);
        QVERIFY(std::abs(dot.green() - wanted.green()) < 12);
        QVERIFY(std::abs(dot.blue() - wanted.blue()) < 12);
    }

    void drawsImagesInPlaceOfDots() {
        std::vector<std::int32_t> images(10);
        std::iota(images.begin(), images.end(), 0);
        const QImage dots = view_->grab().toImage();
        view_->setImages(dataset_, images);
        view_->setSprites(true);
        const QImage pictures = view_->grab().toImage();
        QVERIFY(pictures != dots);
        view_->setSprites(false);
        QCOMPARE(view_->grab().toImage(), dots);
    }

    void zoomsAboutTheMouse() {
        const QPointF before = view_->pixelOf(3);
        const double scale = view_->camera().scale;
        QWheelEvent wheel(before, view_->mapToGlobal(before), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view_.get(), &wheel);
        QVERIFY(view_->camera().scale > scale);
        QVERIFY((view_->pixelOf(3) - before).manhattanLength() < 1e-3);
    }

    void movesByDraggingAndByKeys() {
        QSignalSpy clicked(view_.get(), &ScatterView::clicked);
        const QPointF start = view_->pixelOf(0);
        drag({400, 450}, {440, 420}, Qt::LeftButton);
        QTRY_COMPARE((view_->pixelOf(0) - start).toPoint(), QPoint(40, -30));
        QCOMPARE(clicked.count(), 0); // a drag is no click
        QTest::keyClick(view_.get(), Qt::Key_Right);
        QVERIFY(view_->pixelOf(0).x() < start.x() + 40);
        const double scale = view_->camera().scale;
        QTest::keyClick(view_.get(), Qt::Key_Plus);
        QVERIFY(view_->camera().scale > scale);
        QTest::keyClick(view_.get(), Qt::Key_0);
        QVERIFY((view_->pixelOf(0) - start).manhattanLength() < 1e-3);
    }

    void turnsADeepMap() {
        view_->setPoints(ten(3));
        const QQuaternion before = view_->camera().rotation;
        drag({300, 300}, {360, 300}, Qt::LeftButton);
        QVERIFY(view_->camera().rotation != before);
        const QQuaternion turned = view_->camera().rotation;
        const QPointF place = view_->pixelOf(4);
        drag({300, 300}, {330, 310}, Qt::RightButton);
        QCOMPARE(view_->camera().rotation, turned);
        QVERIFY((view_->pixelOf(4) - place - QPointF(30, 10)).manhattanLength() < 1e-2);
        QTest::keyClick(view_.get(), Qt::Key_Left);
        QVERIFY(view_->camera().rotation != turned);
    }

    void choosesByClick() {
        QSignalSpy clicked(view_.get(), &ScatterView::clicked);
        QTest::mouseClick(view_.get(), Qt::LeftButton, Qt::ShiftModifier,
                          view_->pixelOf(4).toPoint() + QPoint(2, 2));
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(clicked.at(0).at(0).toInt(), 4);
        QCOMPARE(clicked.at(0).at(1).value<Qt::KeyboardModifiers>(), Qt::ShiftModifier);
        QTest::mouseClick(view_.get(), Qt::LeftButton, {}, QPoint(400, 100));
        QCOMPARE(clicked.at(1).at(0).toInt(), -1);
    }

    void choosesARegion() {
        QSignalSpy chosen(view_.get(), &ScatterView::regionChosen);
        view_->setTool(MapTool::Rectangle);
        const QPoint from = view_->pixelOf(2).toPoint() - QPoint(8, 80);
        const QPoint to = view_->pixelOf(4).toPoint() + QPoint(8, 80);
        drag(from, to, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        using Points = std::vector<std::int32_t>;
        const auto inside = chosen.at(0).at(0).value<Points>();
        QVERIFY(std::ranges::count(inside, 3) == 1 && std::ranges::count(inside, 7) == 0);
        view_->setTool(MapTool::Lasso);
        const QPoint around = view_->pixelOf(7).toPoint();
        QTest::mousePress(view_.get(), Qt::LeftButton, {}, around + QPoint(-20, -20));
        for (const QPoint step : {QPoint(20, -20), QPoint(20, 20), QPoint(-20, 20)})
            QTest::mouseMove(view_.get(), around + step);
        QTest::mouseRelease(view_.get(), Qt::LeftButton, {}, around + QPoint(-20, 20));
        QTRY_COMPARE(chosen.count(), 2);
        QCOMPARE(chosen.at(1).at(0).value<Points>(), Points{7});
    }

    void neitherFindsNorDrawsHiddenPoints() {
        const QPoint place = view_->pixelOf(4).toPoint();
        const QRgb shown = view_->grab().toImage().pixel(place);
        QTest::mouseMove(view_.get(), place);
        QTRY_COMPARE(view_->hovered(), 4);
        QTest::mouseMove(view_.get(), QPoint(1, 1));
        QTRY_COMPARE(view_->hovered(), -1);
        std::vector<std::uint8_t> some(10, 1);
        some[4] = 0;
        view_->setLook(colours(), some);
        QVERIFY(view_->grab().toImage().pixel(place) != shown);
        QTest::mouseMove(view_.get(), place);
        QTest::qWait(20);
        QCOMPARE(view_->hovered(), -1);
    }

    void staysWholeWhileItGrows() {
        MapPoints grown = ten(2);
        for (float& value : grown.coordinates)
            value *= 100;
        view_->movePoints(grown);
        QVERIFY(view_->camera().area.contains(view_->pixelOf(9)));
        QTest::keyClick(view_.get(), Qt::Key_Plus);
        const Camera camera = view_->camera();
        for (float& value : grown.coordinates)
            value *= 2;
        view_->movePoints(grown);
        QCOMPARE(view_->camera(), camera); // the user has chosen what is seen
    }

    void followsThePalette() {
        const QPoint corner = view_->camera().area.topLeft().toPoint() + QPoint(5, 5);
        const QRgb light = view_->grab().toImage().pixel(corner);
        view_->setPalette(darkPalette());
        const QColor dark(view_->grab().toImage().pixel(corner));
        QVERIFY(dark != QColor(light));
        QCOMPARE(dark, darkPalette().color(QPalette::Base));
    }

    void drawsRoughlyWhileManyPointsMove() {
        MapPoints many{2, {}};
        std::uint32_t state = 1;
        for (int i = 0; i < 1'400'000; ++i)
            many.coordinates.push_back(float((state = state * 1664525 + 1013904223) >> 8));
        view_->setPoints(many);
        view_->repaint();
        QVERIFY(!view_->isFine());
        QTRY_VERIFY_WITH_TIMEOUT(view_->isFine(), 10000);
        QTest::keyClick(view_.get(), Qt::Key_Right);
        view_->repaint();
        QVERIFY(!view_->isFine());
        QTRY_VERIFY_WITH_TIMEOUT(view_->isFine(), 10000); // it refines by itself
    }

    void drawsSeventyThousandAtOnce() {
        MapPoints many{3, {}};
        std::uint32_t state = 1;
        for (int i = 0; i < 210'000; ++i)
            many.coordinates.push_back(float((state = state * 1664525 + 1013904223) >> 8));
        view_->setPoints(many);
        view_->repaint();
        const test::CpuTime time;
        constexpr int kPaints = 10;
        for (int i = 0; i < kPaints; ++i) {
            QTest::keyClick(view_.get(), Qt::Key_Right);
            view_->repaint();
        }
        const double spent = time.milliseconds() / kPaints;
        qInfo("a turn of 70,000 points takes %.1f ms", spent);
#ifndef __SANITIZE_ADDRESS__
        QVERIFY(spent < 50);
#endif
    }

private:
    static MapPoints ten(int dimensions) {
        MapPoints points{dimensions, {}};
        for (int i = 0; i < 10; ++i)
            for (int d = 0; d < dimensions; ++d)
                points.coordinates.push_back(d == 0 ? float(i * 10) : float((i + d) % 3 * 5));
        return points;
    }

    static std::vector<QRgb> colours() {
        std::vector<QRgb> colours;
        for (int i = 0; i < 10; ++i)
            colours.push_back(classColour(i).rgb());
        return colours;
    }

    void drag(QPoint from, QPoint to, Qt::MouseButton button) {
        QTest::mousePress(view_.get(), button, {}, from);
        QTest::mouseMove(view_.get(), to);
        QTest::mouseRelease(view_.get(), button, {}, to);
    }

    std::unique_ptr<ScatterView> view_;
    DatasetPtr dataset_;
};

QTEST_MAIN(ScatterViewTest)
#include "ScatterViewTest.moc"
