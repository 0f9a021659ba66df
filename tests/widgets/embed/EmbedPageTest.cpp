#include "widgets/embed/EmbedPage.h"
#include "tests/support/CpuTime.h"
#include "tests/support/SyntheticData.h"
#include "widgets/common/MessageBar.h"
#include "widgets/embed/ClassLegend.h"
#include "widgets/embed/DotPainter.h"
#include "widgets/embed/ScatterView.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace fitroom;

namespace {

/// Ten test images, each at a place of its own; three components.
PcaResult tenPlaces() {
    PcaResult map;
    map.dimensions = 3;
    map.varianceShare = {0.5, 0.25, 0.125};
    for (int i = 0; i < 10; ++i)
        for (const float value : {float(i * 10), float(i % 3 * 5), float(-i)})
            map.coordinates.push_back(value);
    return map;
}

std::vector<std::int32_t> tenImages() {
    return {20, 21, 22, 23, 24, 25, 26, 27, 28, 29};
}

} // namespace

class EmbedPageTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        dataset_ = test::syntheticDataset({.training = 20, .test = 10});
        page_ = std::make_unique<EmbedPage>();
        page_->setPalette(lightPalette());
        page_->resize(1000, 700);
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void asksForADataSetThenForAMap() {
        QVERIFY(!find<QPushButton>("computePca")->isVisible());
        page_->setDataset(dataset_);
        QSignalSpy asked(page_.get(), &EmbedPage::pcaRequested);
        QTest::mouseClick(find<QPushButton>("computePca"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Subset>(), Subset::Test);
        QCOMPARE(asked.at(0).at(1).toInt(), 10);
        page_->setProgress(0.4);
        QSignalSpy cancelled(page_.get(), &EmbedPage::cancelRequested);
        QTest::mouseClick(find<QPushButton>("cancelMap"), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        page_->setError(QStringLiteral("There are fewer images than components."));
        QVERIFY(find<MessageBar>("errorBar")->isVisible());
        QVERIFY(find<QPushButton>("computePca")->isVisible());
    }

    void asksAnewForOtherImages() {
        fill();
        QSignalSpy asked(page_.get(), &EmbedPage::pcaRequested);
        QTest::keyClick(find<QComboBox>("mapSubset"), Qt::Key_Down);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Subset>(), Subset::Validation);
    }

    void showsAllPointsOnOneScale() {
        fill();
        for (std::size_t i = 0; i < 10; ++i)
            QVERIFY(scatter()->view().area.contains(scatter()->pixelOf(i)));
        const QPointF a = scatter()->pixelOf(0); // at (0, 0)
        const QPointF b = scatter()->pixelOf(1); // at (10, 5): up is up
        QVERIFY(b.y() < a.y());
        QVERIFY(std::abs((b.x() - a.x()) / (a.y() - b.y()) - 2) < 1e-6);
    }

    void drawsDotsInTheirClassesColours() {
        fill();
        const QImage shot = scatter()->grab().toImage();
        const QColor dot = shot.pixel(scatter()->pixelOf(1).toPoint());
        const QColor wanted = mixed(lightPalette().color(QPalette::Base), classColour(1), 0.8);
        QVERIFY(std::abs(dot.red() - wanted.red()) < 12);
        QVERIFY(std::abs(dot.green() - wanted.green()) < 12);
        QVERIFY(std::abs(dot.blue() - wanted.blue()) < 12);
    }

    void followsCorrectedLabels() {
        fill();
        page_->setSelection({22});
        const QPointF place = scatter()->pixelOf(1);
        std::vector<std::int32_t> labels(dataset_->labels().begin(), dataset_->labels().end());
        labels[21] = 7;
        page_->setLabels(dataset_->withLabels(labels));
        QCOMPARE(scatter()->pixelOf(1), place);
        QCOMPARE(scatter()->selection(), std::vector<std::int32_t>{22});
        const QColor dot = scatter()->grab().toImage().pixel(place.toPoint());
        const QColor wanted = mixed(lightPalette().color(QPalette::Base), classColour(7), 0.8);
        QVERIFY(std::abs(dot.red() - wanted.red()) < 12);
        QVERIFY(std::abs(dot.blue() - wanted.blue()) < 12);
    }

    void showsTheImageUnderTheMouse() {
        fill();
        QCOMPARE(scatter()->hoveredImage(), -1);
        QTest::mouseMove(scatter(), scatter()->pixelOf(4).toPoint() + QPoint(2, 2));
        QTRY_COMPARE(scatter()->hoveredImage(), 24);
        QTest::mouseMove(scatter(), scatter()->view().area.topLeft().toPoint() + QPoint(3, 3));
        QTRY_COMPARE(scatter()->hoveredImage(), -1);
    }

    void selectsByClicking() {
        fill();
        QSignalSpy changed(page_.get(), &EmbedPage::selectionChanged);
        using Images = std::vector<std::int32_t>;
        const auto click = [this](std::size_t point, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(scatter(), Qt::LeftButton, modifiers,
                              scatter()->pixelOf(point).toPoint());
            return scatter()->selection();
        };
        QCOMPARE(click(2, Qt::NoModifier), Images{22});
        QCOMPARE(click(5, Qt::ShiftModifier), (Images{22, 25}));
        QCOMPARE(click(2, Qt::ControlModifier), Images{25});
        QCOMPARE(click(7, Qt::NoModifier), Images{27});
        QCOMPARE(changed.count(), 4);
        page_->setSelection({21, 5});
        QCOMPARE(scatter()->selection(), Images{21});
        QCOMPARE(changed.count(), 4);
    }

    void zoomsAboutTheMouse() {
        fill();
        const QPointF before = scatter()->pixelOf(3);
        const double scale = scatter()->view().scale;
        QWheelEvent wheel(before, scatter()->mapToGlobal(before), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(scatter(), &wheel);
        QVERIFY(scatter()->view().scale > scale);
        QVERIFY((scatter()->pixelOf(3) - before).manhattanLength() < 1e-6);
    }

    void movesByDraggingAndByKeys() {
        fill();
        const QPointF start = scatter()->pixelOf(0);
        const QPoint from = scatter()->view().area.center().toPoint() + QPoint(0, 150);
        QTest::mousePress(scatter(), Qt::LeftButton, {}, from);
        QTest::mouseMove(scatter(), from + QPoint(40, -30));
        QTest::mouseRelease(scatter(), Qt::LeftButton, {}, from + QPoint(40, -30));
        QTRY_COMPARE((scatter()->pixelOf(0) - start).toPoint(), QPoint(40, -30));
        QVERIFY(scatter()->selection().empty()); // a drag is no click
        QTest::keyClick(scatter(), Qt::Key_Right);
        QVERIFY(scatter()->pixelOf(0).x() < start.x() + 40);
        const double scale = scatter()->view().scale;
        QTest::keyClick(scatter(), Qt::Key_Plus);
        QVERIFY(scatter()->view().scale > scale);
        QTest::keyClick(scatter(), Qt::Key_0);
        QVERIFY((scatter()->pixelOf(0) - start).manhattanLength() < 1e-6);
    }

    void hidesClasses() {
        fill();
        auto* list = find<QListWidget>("classLegend");
        const QPoint place = scatter()->pixelOf(4).toPoint();
        const QRgb shown = scatter()->grab().toImage().pixel(place);
        list->setCurrentRow(4);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(scatter()->grab().toImage().pixel(place) != shown);
        QTest::mouseMove(scatter(), place);
        QTest::qWait(20);
        QCOMPARE(scatter()->hoveredImage(), -1); // hidden points are not found either
        QTest::mouseMove(scatter(), QPoint(1, 1));
        const QPoint seventh = list->visualItemRect(list->item(7)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, seventh);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, seventh);
        const std::vector<bool> hidden = page_->findChild<ClassLegend*>()->hidden();
        QCOMPARE(std::count(hidden.begin(), hidden.end(), false), 1);
        QVERIFY(!hidden[7]);
        QTest::mouseClick(find<QPushButton>("showAllClasses"), Qt::LeftButton);
        QCOMPARE(scatter()->grab().toImage().pixel(place), shown);
    }

    void showsAnyTwoComponents() {
        fill();
        QCOMPARE(find<QComboBox>("xAxis")->currentText(), QStringLiteral("Component 1 (50.0 %)"));
        QVERIFY(find<QLabel>("mapCount")->text().contains(QStringLiteral("75.0 %")));
        auto* yAxis = find<QComboBox>("yAxis");
        QTest::keyClick(yAxis, Qt::Key_Down);
        QCOMPARE(yAxis->currentText(), QStringLiteral("Component 3 (12.5 %)"));
        QVERIFY(find<QLabel>("mapCount")->text().contains(QStringLiteral("62.5 %")));
        const QPointF step = scatter()->pixelOf(1) - scatter()->pixelOf(0); // now (10, -1)
        QVERIFY(std::abs(step.x() / step.y() - 10) < 1e-6);
    }

    void followsThePalette() {
        fill();
        const QPoint corner = scatter()->view().area.topLeft().toPoint() + QPoint(5, 5);
        const QRgb light = scatter()->grab().toImage().pixel(corner);
        page_->setPalette(darkPalette());
        const QColor dark(scatter()->grab().toImage().pixel(corner));
        QVERIFY(dark != QColor(light));
        QCOMPARE(dark, darkPalette().color(QPalette::Base));
    }

    void forgetsTheMapOfAnotherDataSet() {
        fill();
        page_->setDataset(test::syntheticDataset({.training = 20, .test = 10, .seed = 2}));
        QVERIFY(find<QPushButton>("computePca")->isVisible());
        page_->setDataset(nullptr);
        QVERIFY(!find<QPushButton>("computePca")->isVisible());
    }

    void drawsSeventyThousandAtOnce() {
        const DatasetPtr large =
            test::syntheticDataset({.training = 60000, .test = 10000, .shape = {1, 2, 2}});
        ScatterView view;
        view.setDataset(large);
        MapPoints points;
        std::uint32_t state = 1;
        const auto random = [&state] {
            return double((state = state * 1664525 + 1013904223) >> 8);
        };
        for (std::int32_t i = 0; i < 70000; ++i) {
            points.images.push_back(i);
            points.labels.push_back(large->label(std::size_t(i)));
            points.places.emplace_back(random(), random());
        }
        view.resize(1200, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setPoints(std::move(points), true);
        const test::CpuTime time;
        constexpr int kPaints = 10;
        for (int i = 0; i < kPaints; ++i) {
            QTest::keyClick(&view, Qt::Key_Right);
            view.repaint();
        }
        const double spent = time.milliseconds() / kPaints;
        qInfo("a step over 70,000 points takes %.1f ms", spent);
        QVERIFY(spent < 50);
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
                                       QPointF(0, 0), QPointF(21, 21), QPointF(20.9, 0)})
            dots.draw(image, outside, qRgb(255, 0, 0)); // nothing is written beside the image
    }

    void ticksAtRoundNumbers() {
        QCOMPARE(roundTicks(0, 10, 5), (std::vector<double>{0, 2, 4, 6, 8, 10}));
        QCOMPARE(roundTicks(-3, 4, 3), (std::vector<double>{0}));
        QVERIFY(roundTicks(1, 1, 5).empty());
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QString::fromLatin1(name));
    }

    ScatterView* scatter() { return find<ScatterView>("scatter"); }

    void fill() {
        page_->setDataset(dataset_);
        page_->setMap(tenImages(), tenPlaces());
        QTest::qWait(0);
    }

    std::unique_ptr<EmbedPage> page_;
    DatasetPtr dataset_;
};

QTEST_MAIN(EmbedPageTest)
#include "EmbedPageTest.moc"
