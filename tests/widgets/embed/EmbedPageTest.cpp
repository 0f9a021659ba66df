#include "widgets/embed/EmbedPage.h"
#include "tests/support/SyntheticData.h"
#include "widgets/common/MessageBar.h"
#include "widgets/embed/colour/ColourBar.h"
#include "widgets/embed/colour/Legend.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/embed/neighbours/NeighbourPanel.h"
#include "widgets/embed/neighbours/SuspectPanel.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace fitroom;

using Images = std::vector<std::int32_t>;

class EmbedPageTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        dataset_ = test::syntheticDataset({.training = 20, .test = 10});
        page_ = std::make_unique<EmbedPage>();
        page_->setPalette(lightPalette());
        page_->resize(1200, 800);
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void asksForADataSetThenForAMap() {
        QVERIFY(!find<QPushButton>("computeMap")->isEnabled());
        page_->setDataset(dataset_);
        QSignalSpy asked(page_.get(), &EmbedPage::mapRequested);
        QTest::mouseClick(find<QPushButton>("computeMap"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<MapRequest>().images, MapImages::Test);
        page_->setState(MapState::Preparing);
        page_->setProgress(0.4, "Working");
        QVERIFY(find<QPushButton>("stopMap")->isVisible());
        page_->setError("There are fewer images than components.");
        QVERIFY(find<MessageBar>("errorBar")->isVisible());
        QVERIFY(find<QPushButton>("computeMap")->isEnabled());
    }

    void showsAnyTwoComponents() {
        fill();
        auto* yAxis = find<QComboBox>("yAxis");
        QTest::keyClick(yAxis, Qt::Key_Down);
        QVERIFY(yAxis->currentText().startsWith("3:"));
        const QPointF step = scatter()->pixelOf(1) - scatter()->pixelOf(0); // now (10, -1)
        QVERIFY(std::abs(step.x() / step.y() - 10) < 1e-3);
        QVERIFY(scatter()->accessibleDescription().contains("12.5"));
    }

    void showsAMapInTheMaking() {
        page_->setDataset(dataset_);
        page_->setState(MapState::Running);
        MapContent content = tenPlaces();
        content.shares.clear();
        content.dimensions = 2;
        content.coordinates.assign(20, 0.5F);
        page_->setMap(content);
        std::vector<float> moved(20);
        for (std::size_t i = 0; i < moved.size(); ++i)
            moved[i] = float(i);
        page_->moveMap(moved);
        QCOMPARE(scatter()->points().coordinates, moved);
        page_->setState(MapState::Idle);
        QVERIFY(scatter()->isVisible());
    }

    void selectsByClicking() {
        fill();
        QSignalSpy changed(page_.get(), &EmbedPage::selectionChanged);
        const auto click = [this](std::size_t point, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(scatter(), Qt::LeftButton, modifiers,
                              scatter()->pixelOf(point).toPoint());
            return page_->model().selectedImages();
        };
        QCOMPARE(click(2, Qt::NoModifier), Images{22});
        QCOMPARE(click(5, Qt::ShiftModifier), (Images{22, 25}));
        QCOMPARE(click(2, Qt::ControlModifier), Images{25});
        QCOMPARE(click(6, Qt::ControlModifier), (Images{25, 26}));
        QCOMPARE(click(7, Qt::NoModifier), Images{27});
        QCOMPARE(changed.count(), 5);
        page_->setSelection({21, 5});
        QCOMPARE(page_->model().selectedImages(), Images{21});
        QCOMPARE(changed.count(), 5);
        QTest::mouseClick(find<QPushButton>("undoSelection"), Qt::LeftButton);
        QCOMPARE(page_->model().selectedImages(), Images{27});
    }

    void selectsWithRectangleAndLasso() {
        fill();
        QTest::mouseClick(find<QToolButton>("rectangleTool"), Qt::LeftButton);
        const QPoint from = scatter()->pixelOf(3).toPoint() - QPoint(9, 9);
        drag(from, scatter()->pixelOf(3).toPoint() + QPoint(9, 9));
        QCOMPARE(page_->model().selectedImages(), Images{23});
        QTest::keyClick(scatter(), Qt::Key_M);
        QVERIFY(find<QToolButton>("moveTool")->isChecked());
    }

    void searchesAndSelectsWhatItFinds() {
        fill();
        auto* search = find<QLineEdit>("mapSearch");
        const QString name = QString::fromStdString(dataset_->classNames()[4]);
        QTest::keyClicks(search, name);
        QTRY_VERIFY(find<QLabel>("mapFound")->text().startsWith('1'));
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page_->model().selectedImages(), Images{24});
        find<QAbstractButton>("mapSearchRegular")->click();
        search->setText("[");
        QVERIFY(find<QLabel>("mapFound")->text().contains("regular"));
    }

    void isolatesAndInverts() {
        fill();
        page_->setSelection({23, 24});
        QTest::mouseClick(find<QPushButton>("isolatePoints"), Qt::LeftButton);
        QVERIFY(find<QLabel>("mapCounts")->text().contains("2"));
        QTest::mouseClick(find<QPushButton>("showAllPoints"), Qt::LeftButton);
        QTest::mouseClick(find<QPushButton>("invertSelection"), Qt::LeftButton);
        QCOMPARE(page_->model().selectedImages(), (Images{20, 21, 22, 25, 26, 27, 28, 29}));
    }

    void hidesClasses() {
        fill();
        auto* list = find<QListWidget>("classLegend");
        find<QToolButton>("showLabels")->click(); // they lie over the dots
        const QPoint place = scatter()->pixelOf(4).toPoint();
        const QRgb shown = scatter()->grab().toImage().pixel(place);
        list->setCurrentRow(4);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(scatter()->grab().toImage().pixel(place) != shown);
        const QPoint seventh = list->visualItemRect(list->item(7)).center();
        list->scrollToItem(list->item(7));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, seventh);
        QTest::mouseDClick(list->viewport(), Qt::LeftButton, {},
                           list->visualItemRect(list->item(7)).center());
        const std::vector<bool> hidden = page_->findChild<Legend*>()->hidden();
        QCOMPARE(std::count(hidden.begin(), hidden.end(), false), 1);
        QVERIFY(!hidden[7]);
        QTest::mouseClick(find<QPushButton>("showAllClasses"), Qt::LeftButton);
        const std::vector<bool> all = page_->findChild<Legend*>()->hidden();
        QCOMPARE(std::count(all.begin(), all.end(), false), 10);
    }

    void followsCorrectedLabels() {
        fill();
        page_->setSelection({22});
        find<QToolButton>("showLabels")->click();
        const QPointF place = scatter()->pixelOf(1);
        std::vector<std::int32_t> labels(dataset_->labels().begin(), dataset_->labels().end());
        labels[21] = 7;
        page_->setLabels(dataset_->withLabels(labels));
        QCOMPARE(scatter()->pixelOf(1), place);
        QCOMPARE(page_->model().selectedImages(), Images{22});
        const QColor dot = scatter()->grab().toImage().pixel(place.toPoint());
        const QColor wanted = mixed(lightPalette().color(QPalette::Base), classColour(7), 0.8);
        QVERIFY(std::abs(dot.red() - wanted.red()) < 12);
        QVERIFY(std::abs(dot.blue() - wanted.blue()) < 12);
    }

    void colouresByWhatTheNetSays() {
        fill();
        auto* colours = find<QComboBox>("mapColour");
        QCOMPARE(colours->count(), 1);
        ImageScores scores;
        scores.predicted.assign(30, 3);
        scores.confidence.assign(30, 0.5F);
        scores.loss.assign(30, 1);
        scores.disagreement.assign(30, 0);
        page_->setScores(scores);
        QCOMPARE(colours->count(), 5);
        colours->setCurrentIndex(colours->findData("loss"));
        emit colours->activated(colours->currentIndex());
        QVERIFY(!find<QListWidget>("classLegend")->isVisible()); // a scale in its place
        page_->setQuality({10, 0.9, 0.4}, std::vector<float>(10, 0.4F));
        QVERIFY(find<QLabel>("mapQuality")->text().contains("90"));
        QCOMPARE(colours->currentData().toString(), QString("loss"));
        QVERIFY(colours->findData("preservation") > 0);
    }

    void pointsOfWhichNothingIsKnownHaveNoLegend() {
        fill();
        MapContent table = tenPlaces();
        table.images.clear();
        table.rows = 10;
        page_->setMap(table);
        QVERIFY(!find<QListWidget>("classLegend")->isVisible());
        QVERIFY(!page_->findChild<ColourBar*>()->isVisible());
        QVERIFY(!find<QPushButton>("showAllClasses")->isVisible());
    }

    void givesTheMapTheWholePage() {
        fill();
        auto* form = find<QWidget>("embedControls");
        auto* side = find<QWidget>("embedTabs");
        QTRY_VERIFY(scatter()->width() < 800);
        find<QToolButton>("mapAlone")->click();
        QVERIFY(!form->isVisible());
        QVERIFY(!side->isVisible());
        QTRY_VERIFY(scatter()->width() > 1000);
        QTest::keyClick(scatter(), Qt::Key_F);
        QVERIFY(form->isVisible());
        QVERIFY(side->isVisible());
        QTRY_VERIFY(scatter()->width() < 800);
        find<QToolButton>("mapAlone")->click();
        page_->setDataset({}); // the map goes, and its tools with it
        QVERIFY(form->isVisible());
        QVERIFY(!side->isVisible());
    }

    void asksForThePickedPointsNeighbours() {
        fill();
        QSignalSpy asked(page_.get(), &EmbedPage::neighboursRequested);
        QTest::mouseClick(scatter(), Qt::LeftButton, {}, scatter()->pixelOf(6).toPoint());
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<NeighbourRequest>().point, 6);
        find<QTabWidget>("embedTabs")->setCurrentIndex(1);
        page_->neighbours().setNeighbours({{2, 22, "ring", 0.25F}, {9, 29, "disc", 0.5F}});
        auto* grid = find<ImageGrid>("neighbourImages");
        QCOMPARE(grid->images(), (Images{22, 29}));
        find<QComboBox>("neighbourMetric")->setCurrentIndex(1);
        QCOMPARE(asked.count(), 2);
        QVERIFY(!asked.at(1).at(0).value<NeighbourRequest>().cosine);
        emit grid->activated(29); // Enter or a double click
        QCOMPARE(page_->picked(), 9);
        QCOMPARE(page_->model().selectedImages(), Images{29});
    }

    void listsSuspectLabels() {
        fill();
        find<QTabWidget>("embedTabs")->setCurrentIndex(2);
        SuspectPanel& panel = page_->suspects();
        QSignalSpy asked(&panel, &SuspectPanel::searchRequested);
        QSignalSpy relabelled(&panel, &SuspectPanel::relabelRequested);
        QTest::mouseClick(find<QPushButton>("findMapSuspects"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        panel.setSuspects({{23, 3, 8, 0, 0.9F, -0.9F}, {21, 1, 2, 0.2F, 0.6F, -0.4F}});
        auto* grid = find<ImageGrid>("mapSuspects");
        QCOMPARE(grid->images(), (Images{23, 21}));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->tileRect(23).center());
        QCOMPARE(page_->model().selectedImages(), Images{23});
        QCOMPARE(page_->picked(), 3);
        QTest::keyClick(grid, Qt::Key_5);
        QCOMPARE(relabelled.at(0).at(0).value<Images>(), Images{23});
        QCOMPARE(relabelled.at(0).at(1).toInt(), 5);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(relabelled.at(1).at(1).toInt(), 8);
    }

    void returnsToASight() {
        fill();
        QTest::keyClick(scatter(), Qt::Key_Plus);
        const MapSight kept = page_->sight();
        QTest::keyClick(scatter(), Qt::Key_0);
        QVERIFY(scatter()->camera() != kept.camera);
        page_->setSight(kept);
        QCOMPARE(scatter()->camera(), kept.camera);
    }

    void forgetsTheMapOfAnotherDataSet() {
        fill();
        page_->setDataset(test::syntheticDataset({.training = 20, .test = 10, .seed = 2}));
        QVERIFY(!scatter()->isVisible());
        QCOMPARE(find<QComboBox>("mapImages")->currentIndex(), 0);
        page_->setDataset(test::syntheticDataset({.training = 20, .test = 0}));
        QCOMPARE(find<QComboBox>("mapImages")->currentIndex(), 1); // there are no test images
        page_->setDataset(nullptr);
        QVERIFY(!find<QPushButton>("computeMap")->isEnabled());
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QString::fromLatin1(name));
    }

    ScatterView* scatter() { return find<ScatterView>("scatter"); }

    /// Ten test images, each at a place of its own; three components.
    static MapContent tenPlaces() {
        MapContent map;
        map.dimensions = 3;
        map.shares = {0.5, 0.25, 0.125};
        for (std::int32_t i = 0; i < 10; ++i) {
            map.images.push_back(20 + i);
            for (const float value : {float(i * 10), float(i % 3 * 5), float(-i)})
                map.coordinates.push_back(value);
        }
        return map;
    }

    void fill() {
        page_->setDataset(dataset_);
        page_->setMap(tenPlaces());
        scatter()->grab();
    }

    void drag(QPoint from, QPoint to) {
        QTest::mousePress(scatter(), Qt::LeftButton, {}, from);
        QTest::mouseMove(scatter(), (from + to) / 2);
        QTest::mouseMove(scatter(), to);
        QTest::mouseRelease(scatter(), Qt::LeftButton, {}, to);
    }

    std::unique_ptr<EmbedPage> page_;
    DatasetPtr dataset_;
};

QTEST_MAIN(EmbedPageTest)
#include "EmbedPageTest.moc"
