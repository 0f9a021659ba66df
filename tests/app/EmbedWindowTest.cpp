#include "tests/app/WindowHarness.h"
#include "tests/support/MadeFiles.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/SourceForm.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/embed/neighbours/NeighbourPanel.h"
#include "widgets/gallery/ImageGrid.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>
#include <cmath>

using namespace fitroom;
using test::WindowHarness;

/// The Embed page in the real window: maps are computed on other threads, looked at and kept.
class EmbedWindowTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        harness_ = std::make_unique<WindowHarness>();
        harness_->open();
        QTRY_VERIFY(harness_->workspace().dataset());
        harness_->click("embedButton");
    }

    void cleanup() { harness_.reset(); }

    void mapsPixelsAndSharesTheSelection() {
        makeMap(MapMethod::Pca);
        QCOMPARE(scatter().points().size(), 60);
        const std::vector<std::int32_t> images = page().model().content().images;
        harness_->workspace().setSelection({images[3], images[8]});
        QCOMPARE(page().model().selection().points(), (std::vector<std::int32_t>{3, 8}));
        scatter().grab();
        QTest::mouseClick(&scatter(), Qt::LeftButton, {}, scatter().pixelOf(5).toPoint());
        QCOMPARE(harness_->workspace().selection(),
                 std::vector<std::int32_t>{images[std::size_t(page().picked())]});
    }

    void findsNeighboursWhereThePointsComeFrom() {
        makeMap(MapMethod::Pca);
        harness_->find<QComboBox>("neighbourMetric")->setCurrentIndex(1);
        harness_->find<QSpinBox>("neighbourCount")->setValue(7);
        page().pick(11);
        QTRY_COMPARE(page().neighbours().neighbours().size(), 7);
        const std::vector<std::int32_t> images = page().model().content().images;
        std::vector<std::pair<double, std::int32_t>> all; // by brute force
        for (std::size_t i = 0; i < images.size(); ++i)
            if (i != 11)
                all.emplace_back(distance(images[11], images[i]), images[i]);
        std::ranges::sort(all);
        for (std::size_t i = 0; i < 7; ++i) {
            QCOMPARE(page().neighbours().neighbours()[i].image, all[i].second);
            QVERIFY(std::abs(double(page().neighbours().neighbours()[i].distance) - all[i].first) <
                    1e-3);
        }
        // The right pictures also when other points are hidden.
        harness_->workspace().setSelection({images[0]});
        harness_->click("isolatePoints");
        QCOMPARE(harness_->find<ImageGrid>("neighbourImages")->images().front(), all[0].second);
    }

    void animatesPausesAndStops() {
        choose(MapMethod::Tsne);
        harness_->find<QSpinBox>("mapIterations")->setValue(100'000);
        harness_->write("perplexity", "10");
        harness_->click("computeMap");
        QTRY_COMPARE_WITH_TIMEOUT(state(), MapState::Running, 30000);
        const auto before = scatter().points().coordinates;
        QTRY_VERIFY(scatter().points().coordinates != before);
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QLabel>("mapStatus")->text().contains("KL"), 20000);
        harness_->click("computeMap"); // now it pauses
        QCOMPARE(state(), MapState::Paused);
        QTest::qWait(300);
        const auto paused = scatter().points().coordinates;
        QTest::qWait(300);
        QCOMPARE(scatter().points().coordinates, paused);
        harness_->click("computeMap");
        QTRY_VERIFY(scatter().points().coordinates != paused);
        harness_->click("perturbMap");
        QElapsedTimer time;
        time.start();
        harness_->click("stopMap");
        QTRY_COMPARE(state(), MapState::Idle);
        QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
        QVERIFY(scatter().isVisible());
        QVERIFY(scatter().points().coordinates != before);
    }

    void stopsWhilePausedAndEndsByItself() {
        choose(MapMethod::Umap);
        harness_->find<QSpinBox>("umapEpochs")->setValue(10'000);
        harness_->click("computeMap");
        QTRY_COMPARE_WITH_TIMEOUT(state(), MapState::Running, 30000);
        harness_->click("computeMap");
        QCOMPARE(state(), MapState::Paused);
        harness_->click("stopMap");
        QTRY_COMPARE(state(), MapState::Idle);
        harness_->find<QSpinBox>("umapEpochs")->setValue(0);
        harness_->click("computeMap");
        QTRY_COMPARE_WITH_TIMEOUT(state(), MapState::Idle, 30000);
        QVERIFY(harness_->find<QLabel>("mapStatus")->text().startsWith("Step 500 of 500, "));
        harness_->find<QSpinBox>("umapEpochs")->setValue(20);
        const auto before = scatter().points().coordinates;
        harness_->click("computeMap");
        QTRY_COMPARE_WITH_TIMEOUT(state(), MapState::Idle, 30000);
        QVERIFY(scatter().points().coordinates != before);
    }

    void makesAxesOfTheUsersOwn() {
        choose(MapMethod::Custom);
        const auto& names = harness_->workspace().dataset()->classNames();
        harness_->write("leftPattern", "no such class");
        harness_->write("rightPattern", QString::fromStdString(names[1]));
        harness_->write("downPattern", QString::fromStdString(names[2]));
        harness_->write("upPattern", QString::fromStdString(names[3]));
        harness_->click("computeMap");
        auto* complaint = harness_->find<QLabel>("leftComplaint");
        QTRY_VERIFY(complaint->isVisible());
        QVERIFY(complaint->text().contains("no such class"));
        harness_->write("leftPattern", QString::fromStdString(names[0]));
        harness_->click("computeMap");
        QTRY_VERIFY(scatter().isVisible());
        QVERIFY(!complaint->isVisible());
        QVERIFY(scatter().accessibleDescription().contains(QString::fromStdString(names[3])));
        harness_->find<QComboBox>("mapDimensions")->setCurrentIndex(1);
        harness_->write("backPattern", QString::fromStdString(names[4]));
        harness_->write("frontPattern", QString::fromStdString(names[5]));
        harness_->click("computeMap");
        QTRY_COMPARE(scatter().points().dimensions, 3);
        QVERIFY(scatter().accessibleDescription().contains(QString::fromStdString(names[5])));
    }

    void measuresTheMapAndSuspectsLabels() {
        makeMap(MapMethod::Pca);
        harness_->click("measureMap");
        auto* colours = harness_->find<QComboBox>("mapColour");
        QTRY_VERIFY(colours->findData("preservation") >= 0);
        QVERIFY(harness_->find<QLabel>("mapQuality")->text().contains('%'));
        harness_->find<QTabWidget>("embedTabs")->setCurrentIndex(2);
        harness_->click("findMapSuspects");
        auto* message = harness_->find<QLabel>("mapSuspectMessage");
        QTRY_VERIFY(harness_->find<QPushButton>("findMapSuspects")->isEnabled());
        QVERIFY(!message->text().isEmpty());
    }

    void showsWhatARunMakesOfTheImages() {
        Recipe recipe;
        recipe.phases.front().epochs = 1;
        harness_->train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(harness_->workspace().currentRunInfo() &&
                                     harness_->workspace().currentRunInfo()->status ==
                                         RunStatus::Finished,
                                 60000);
        harness_->click("embedButton");
        auto& controls = page().controls();
        QTRY_COMPARE(controls.request().source, MapSource::Layer);
        makeMap(MapMethod::Pca);
        auto* colours = harness_->find<QComboBox>("mapColour");
        QTRY_VERIFY_WITH_TIMEOUT(colours->findData("loss") >= 0, 30000);
        QVERIFY(page().model().cardText(0).size() >= 3);
        auto* source = harness_->find<QComboBox>("mapSource");
        source->setCurrentIndex(source->findText("Weights", Qt::MatchContains));
        emit source->activated(source->currentIndex());
        harness_->click("computeMap");
        QTRY_VERIFY(!page().model().hasImages());
    }

    void followsATrainingAndReplaysIt() {
        harness_->find<QAbstractButton>("followTraining")->click();
        auto* replay = harness_->find<QSlider>("replay");
        QVERIFY(!replay->isVisible());
        Recipe recipe;
        recipe.phases.front().epochs = 1000;
        harness_->train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->workspace().currentRun().empty(), 30000);
        harness_->click("embedButton");
        QTRY_VERIFY_WITH_TIMEOUT(replay->maximum() >= 2, 60000);
        harness_->session().training.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->session().training.busy(), 30000);
        QVERIFY(scatter().isVisible());
        const auto last = scatter().points().coordinates;
        replay->setValue(0);
        QVERIFY(scatter().points().coordinates != last);
        QVERIFY(harness_->find<QLabel>("replayEpoch")->text().contains(QRegularExpression("\\d")));
        makeMap(MapMethod::Pca);
        QVERIFY(!replay->isVisible()); // the user wants another map
    }

    void replaysAFinishedRun() {
        auto* button = harness_->find<QPushButton>("replayRun");
        auto* replay = harness_->find<QSlider>("replay");
        QVERIFY(!button->isEnabled());
        Recipe recipe;
        recipe.phases.front().epochs = 3;
        harness_->train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(harness_->workspace().currentRunInfo() &&
                                     harness_->workspace().currentRunInfo()->status ==
                                         RunStatus::Finished,
                                 60000);
        harness_->click("embedButton");
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!replay->isVisible());
        harness_->click("replayRun");
        QTRY_COMPARE_WITH_TIMEOUT(replay->maximum(), 2, 60000);
        QVERIFY(scatter().isVisible());
        QVERIFY(page().model().hasImages());
        const auto last = scatter().points().coordinates;
        replay->setValue(0);
        QVERIFY(scatter().points().coordinates != last);
        page().pick(1);
        QTRY_VERIFY(!page().neighbours().neighbours().empty());
        // A run that was trained by an earlier version.
        const std::string& id = harness_->workspace().currentRun();
        QVERIFY(QFile::remove(
            QString::fromStdString(harness_->session().store.featureFile(id).string())));
        harness_->click("replayRun");
        QTRY_VERIFY(page().findChild<QWidget*>("errorBar")->isVisible());
    }

    void mapsATable() {
        openTable(madeTable(12));
        makeMap(MapMethod::Pca);
        QCOMPARE(scatter().points().size(), 12);
        page().pick(4);
        QTRY_VERIFY(!page().neighbours().neighbours().empty());
    }

    void namesPointsByAnyColumn() {
        const QString folder = harness_->path("named");
        QVERIFY(QDir().mkpath(folder));
        test::writeFile(folder + "/tensors.tsv", "0\t0\n4\t0\n0\t2\n4\t2\n0\t5\n4\t5\n");
        test::writeFile(folder + "/metadata.tsv",
                        "word\tside\na\twest\nb\teast\nc\twest\nd\teast\ne\twest\nf\teast\n");
        test::writeFile(
            folder + "/projector_config.pbtxt",
            "embeddings {\n  tensor_path: \"tensors.tsv\"\n  metadata_path: \"metadata.tsv\"\n}\n");
        openTable(folder + "/projector_config.pbtxt");
        makeMap(MapMethod::Pca);
        QCOMPARE(page().model().name(3), QString("d"));
        harness_->write("mapSearch", "east");
        QCOMPARE(harness_->find<QLabel>("mapFound")->text(), QString("0 found"));
        auto* names = harness_->find<QComboBox>("mapLabel");
        names->setFocus();
        QTest::keyClick(names, Qt::Key_Down);
        QCOMPARE(page().model().name(3), QString("east"));
        QCOMPARE(harness_->find<QLabel>("mapFound")->text(), QString("3 found"));
        choose(MapMethod::Custom);
        harness_->write("leftPattern", "west");
        harness_->write("rightPattern", "east");
        harness_->write("downPattern", "west");
        harness_->write("upPattern", "east");
        makeMap(MapMethod::Custom);
        const std::vector<float>& places = scatter().points().coordinates;
        QCOMPARE(places[2] - places[0], 4.0F); // from the middle of the west to that of the east
        const QString file = harness_->path("named.json");
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("saveBookmark")->trigger();
        QTRY_VERIFY(QFile::exists(file));
        QTest::keyClick(names, Qt::Key_Up);
        QCOMPARE(page().model().name(3), QString("d"));
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("openBookmark")->trigger();
        QTRY_COMPARE(page().model().name(3), QString("east"));
    }

    void showsThePicturesOfAProjectorFolder() {
        makeMap(MapMethod::Pca);
        const std::vector<std::int32_t> images = page().model().content().images;
        const QString folder = harness_->path("projector");
        harness_->dialogs.files = {{folder}};
        harness_->find<QAction>("exportProjector")->trigger();
        QTRY_VERIFY(QFile::exists(folder + "/projector_config.pbtxt"));
        openTable(folder + "/projector_config.pbtxt");
        QCOMPARE(harness_->find<QComboBox>("mapSource")->currentText(), QString("projector"));
        makeMap(MapMethod::Pca);
        QVERIFY(!page().model().hasImages());
        const DatasetPtr& pictures = page().model().pictures();
        QCOMPARE(pictures->size(), images.size());
        QVERIFY(std::ranges::equal(pictures->image(7),
                                   harness_->workspace().dataset()->image(std::size_t(images[7]))));
        auto* sprites = harness_->find<QAbstractButton>("showSprites");
        QVERIFY(sprites->isEnabled());
        const QImage dots = scatter().grab().toImage();
        sprites->click();
        QVERIFY(scatter().grab().toImage() != dots);
        page().pick(4);
        QTRY_COMPARE(page().neighbours().neighbours().size(), 12);
        const auto& near = page().neighbours().neighbours().front();
        QCOMPARE(near.image, near.point);
        harness_->find<QTabWidget>("embedTabs")->setCurrentIndex(1);
        QVERIFY(harness_->find<ImageGrid>("neighbourImages")->isVisible());
        // And back to images.
        harness_->find<QComboBox>("mapSource")->setCurrentIndex(0);
        makeMap(MapMethod::Pca);
        QVERIFY(page().model().hasImages());
        QCOMPARE(page().model().pictures(), harness_->workspace().dataset());
    }

    void returnsToABookmarkOfATable() {
        openTable(madeTable(12));
        makeMap(MapMethod::Pca);
        page().selectPoints({3, 5});
        const auto kept = scatter().points().coordinates;
        const QString file = harness_->path("table.json");
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("saveBookmark")->trigger();
        QTRY_VERIFY(QFile::exists(file));
        harness_->find<QComboBox>("mapSource")->setCurrentIndex(0);
        makeMap(MapMethod::Pca);
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("openBookmark")->trigger();
        QTRY_COMPARE(scatter().points().coordinates, kept);
        QTRY_COMPARE(page().model().selection().points(), (std::vector<std::int32_t>{3, 5}));
        QCOMPARE(page().controls().request().source, MapSource::Table);
        QCOMPARE(page().model().name(2), QString("3"));
        page().pick(4);
        QTRY_VERIFY(!page().neighbours().neighbours().empty());
        madeTable(11); // the file has changed
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("openBookmark")->trigger();
        QTRY_VERIFY(page().findChild<QWidget*>("errorBar")->isVisible());
    }

    void neighboursAndQualityWorkAfterABookmark() {
        makeMap(MapMethod::Pca);
        const QString file = harness_->path("kept.json");
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("saveBookmark")->trigger();
        QTRY_VERIFY(QFile::exists(file));
        harness_->close(); // what was read is forgotten
        harness_->open();
        QTRY_VERIFY(harness_->workspace().dataset());
        harness_->click("embedButton");
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("openBookmark")->trigger();
        QTRY_COMPARE(scatter().points().size(), 60);
        page().pick(11);
        harness_->click("measureMap");
        QTRY_COMPARE(page().neighbours().neighbours().size(), 12);
        QTRY_VERIFY(harness_->find<QLabel>("mapQuality")->text().contains('%'));
    }

    void returnsToABookmark() {
        makeMap(MapMethod::Pca);
        harness_->workspace().setSelection({page().model().content().images[4]});
        QTest::keyClick(&scatter(), Qt::Key_Plus);
        const auto kept = scatter().points().coordinates;
        const Camera camera = scatter().camera();
        const QString file = harness_->path("kept.json");
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("saveBookmark")->trigger();
        QTRY_VERIFY(QFile::exists(file));
        harness_->workspace().setSelection({});
        harness_->find<QComboBox>("mapDimensions")->setCurrentIndex(1);
        makeMap(MapMethod::Pca);
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("openBookmark")->trigger();
        QTRY_COMPARE(scatter().points().dimensions, 2);
        QCOMPARE(scatter().points().coordinates, kept);
        QTRY_COMPARE(harness_->workspace().selection().size(), 1);
        QVERIFY(std::abs(scatter().camera().scale / camera.scale - 1) < 1e-3);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"kind\": \"map bookmark\", \"fingerprint\": 3}");
        damaged.close();
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("openBookmark")->trigger();
        QTRY_VERIFY(page().findChild<QWidget*>("errorBar")->isVisible());
    }

    void writesFilesForOtherPrograms() {
        makeMap(MapMethod::Pca);
        harness_->workspace().setSelection({page().model().content().images[4]});
        const auto saved = [&](const char* action, const QString& name) {
            harness_->dialogs.files = {{harness_->path(name)}};
            harness_->find<QAction>(action)->trigger();
            return harness_->path(name);
        };
        const QString png = saved("exportMapPicture", "map.png");
        QTRY_VERIFY(!QImage(png).isNull());
        QCOMPARE(QImage(png).size(), scatter().size() * 2);
        const QString svg = saved("exportMapPicture", "map.svg");
        QTRY_VERIFY(linesOf(svg) > 10);
        const QString coordinates = saved("exportCoordinates", "map.csv");
        QTRY_COMPARE(linesOf(coordinates), 61);
        const QString selection = saved("exportSelection", "selection.csv");
        QTRY_COMPARE(linesOf(selection), 2);
        const QString projector = saved("exportProjector", "projector");
        QTRY_VERIFY(QFile::exists(projector + "/projector_config.pbtxt"));
        QCOMPARE(linesOf(projector + "/tensors.tsv"), 60);
    }

    void keepsSelectionsUnderNames() {
        makeMap(MapMethod::Pca);
        const auto images = page().model().content().images;
        harness_->workspace().setSelection({images[1], images[2]});
        harness_->find<QComboBox>("selectionName")->setEditText("Odd ones");
        harness_->click("saveSelection");
        QTest::qWait(100);
        harness_->close();
        harness_->open();
        QTRY_VERIFY(harness_->workspace().dataset());
        auto* names = harness_->find<QComboBox>("selectionName");
        QTRY_COMPARE(names->findText("Odd ones"), 0);
        emit names->activated(0);
        QCOMPARE(harness_->workspace().selection(), (std::vector{images[1], images[2]}));
    }

    void mapsTheGallerysAndTheSelectedImages() {
        harness_->workspace().setSelection({});
        MapRequest request;
        request.images = MapImages::Selected;
        emit page().mapRequested(request);
        QTRY_VERIFY(page().findChild<QWidget*>("errorBar")->isVisible());
        harness_->workspace().setSelection({1, 5, 9, 20, 30});
        emit page().mapRequested(request);
        QTRY_COMPARE(scatter().points().size(), 5);
        harness_->find<QComboBox>("classFilter")->setCurrentIndex(1);
        request.images = MapImages::Filtered;
        emit page().mapRequested(request);
        QTRY_COMPARE(scatter().points().size(), 36); // of 360 in ten classes
    }

private:
    EmbedPage& page() { return *harness_->find<EmbedPage>("embedPage"); }
    ScatterView& scatter() { return page().scatter(); }
    MapState state() { return page().controls().runBar().state(); }

    void choose(MapMethod method) {
        harness_->find<QComboBox>("mapMethod")->setCurrentIndex(int(method));
    }

    /// Of the test images, and waits for it.
    void makeMap(MapMethod method) {
        choose(method);
        harness_->click("computeMap");
        QTRY_COMPARE_WITH_TIMEOUT(state(), MapState::Idle, 60000);
        QTRY_VERIFY(scatter().isVisible());
        QTest::qWait(20);
    }

    QString madeTable(int rows) {
        const QString file = harness_->path("words.tsv");
        QFile table(file);
        if (!table.open(QIODevice::WriteOnly))
            return {};
        for (int i = 0; i < rows; ++i)
            table.write(QString("%1\t%2\t%3\n").arg(i).arg(i * i).arg(i % 3).toUtf8());
        return file;
    }

    void openTable(const QString& file) {
        harness_->dialogs.files = {{file}};
        emit page().controls().source().tableRequested();
        QTRY_COMPARE(page().controls().request().source, MapSource::Table);
    }

    double distance(std::int32_t a, std::int32_t b) {
        const Dataset& dataset = *harness_->workspace().dataset();
        double squares = 0;
        for (std::size_t i = 0; i < dataset.shape().size(); ++i)
            squares += std::pow(
                (dataset.image(std::size_t(a))[i] - dataset.image(std::size_t(b))[i]) / 255.0, 2);
        return std::sqrt(squares);
    }

    static int linesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }

    std::unique_ptr<WindowHarness> harness_;
};

QTEST_MAIN(EmbedWindowTest)
#include "EmbedWindowTest.moc"
