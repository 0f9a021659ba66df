#include "core/data/DatasetFiles.h"
#include "tests/app/WindowHarness.h"
#include "widgets/data/DataPage.h"
#include "widgets/embed/EmbedPage.h"
#include "widgets/embed/controls/EmbedControls.h"
#include "widgets/embed/controls/RunBar.h"
#include "widgets/embed/map/ScatterView.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/inspect/MatrixView.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>

using namespace fitroom;
using test::WindowHarness;

/// The whole job in the real window, with mouse and keys: load, browse, choose a net, train, look
/// at the mistakes, map the images, classify a photo. A picture of every page, light and dark, goes
/// to `screenshots` in the build folder.
class TourTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(QDir().mkpath(screenshots_));
        harness_ =
            std::make_unique<WindowHarness>(test::SyntheticSpec{.training = 3000, .test = 500});
        harness_->options().candidates = smallCandidates;
        harness_->options().cameras = [this] {
            return std::vector<WebcamInfo>{
                {"Webcam", harness_->path("frame-%d.png").toStdString()}};
        };
        // Fashion-MNIST where it is installed; the nets learn from 3,000 of its images.
        harness_->open(installed());
        QTRY_VERIFY_WITH_TIMEOUT(harness_->workspace().dataset(), 30000);
        QVERIFY(QTest::qWaitForWindowActive(&harness_->window()));
    }

    void cleanupTestCase() { harness_.reset(); }

    void tour() {
        browse();
        chooseNet();
        train();
        inspect();
        inspectMore();
        saveReport();
        explain("light");
        judgeLabels();
        embed();
        tryPhotos();
        takePictures("light");
        harness_->find<QAction>("darkThemeAction")->trigger();
        takePictures("dark");
        explain("dark");
        lookAtMap("dark");
        harness_->find<QAction>("lightThemeAction")->trigger();
        const QString photo = savedImage(std::int32_t(harness_->workspace().dataset()->size()) - 1);
        importPictures();
        findBest();
        explainPhoto(photo);
        speakGerman();
    }

private:
    /// The real ones but for the large nets, trained for a moment.
    static std::vector<Candidate> smallCandidates(const Dataset& dataset,
                                                  const SearchOptions& options) {
        std::vector<Candidate> small;
        for (Candidate& candidate : candidatesFor(dataset, options)) {
            if (!candidate.model.name.starts_with("cnn"))
                continue;
            setTotalEpochs(candidate.recipe, 3);
            small.push_back(std::move(candidate));
        }
        return small;
    }

    static QString installed() {
        const auto folder = findInstalledDataset({});
        return folder ? QString::fromStdString(folder->string()) : QString();
    }

    void browse() {
        harness_->key(Qt::Key_1, Qt::ControlModifier);
        picture("first-start");
        auto* gallery = page("dataPage")->findChild<ImageGrid*>("gallery");
        const std::size_t all = gallery->images().size();
        auto* classes = page("dataPage")->findChild<QComboBox*>("classFilter");
        classes->setFocus();
        QTest::keyClick(classes, Qt::Key_Down);
        QTRY_VERIFY(gallery->images().size() < all);
        QTest::keyClick(classes, Qt::Key_Up);
        QTRY_COMPARE(gallery->images().size(), all);
        QTest::mouseClick(gallery->viewport(), Qt::LeftButton, Qt::NoModifier,
                          gallery->tileRect(gallery->images()[1]).center());
        QCOMPARE(harness_->workspace().selection(),
                 std::vector<std::int32_t>{gallery->images()[1]});
    }

    void chooseNet() {
        harness_->key(Qt::Key_2, Qt::ControlModifier);
        auto* nets = harness_->find<QComboBox>("modelChoice");
        nets->setFocus();
        QTest::keyClick(nets, Qt::Key_Down);
        QTRY_COMPARE(harness_->workspace().model().name, std::string("cnn3"));
        picture("model-3-conv");
        buildNet();
        QTest::keyClick(nets, Qt::Key_Up);
        QTRY_COMPARE(harness_->workspace().model().name, std::string("cnn1"));
    }

    /// A few steps, and back again.
    void buildNet() {
        const ModelSpec before = harness_->workspace().model();
        auto* layers = harness_->find<QTableView>("layers");
        layers->setFocus();
        layers->selectRow(2);
        harness_->find<QAction>("add_residualBlock")->trigger();
        QTest::keyClick(layers, Qt::Key_D, Qt::ControlModifier);
        QTRY_COMPARE(harness_->workspace().model().layers.size(), before.layers.size() + 2);
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QLabel>("epochTime")->text().endsWith('s'), 60000);
        picture("model-built");
        harness_->click("compareNets");
        auto* others = harness_->find<QComboBox>("otherNet");
        others->setFocus();
        QTest::keyClicks(others, "3-conv");
        picture("model-compared");
        harness_->click("compareNets");
        for (int step = 0; step < 2; ++step)
            harness_->key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(harness_->workspace().model(), before);
    }

    void train() {
        harness_->key(Qt::Key_3, Qt::ControlModifier);
        picture("train-before");
        choose("recipe", "Quick");
        type("epochs", "2");
        harness_->click("moreSettings");
        type("limit", "3000");
        QTest::keyClicks(harness_->find<QLineEdit>("runName"), "Tour");
        findRate();
        harness_->click("startTraining");
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->workspace().currentRun().empty(), 30000);
        QTest::qWait(300);
        picture("train-running");
        QTRY_COMPARE_WITH_TIMEOUT(run().status, RunStatus::Finished, 120000);
        QCOMPARE(run().name, std::string("Tour"));
        QCOMPARE(run().epochsDone, 2);
        QVERIFY(run().score && run().score->testAccuracy > 0.5);
    }

    void findRate() {
        auto* tabs = harness_->find<QTabBar>("trainTabs");
        tabs->setCurrentIndex(2);
        harness_->click("findRate");
        auto* take = harness_->find<QPushButton>("takeRate");
        QTRY_VERIFY_WITH_TIMEOUT(take->isVisible() && take->isEnabled(), 60000);
        harness_->find<QWidget>("trainFormArea")->setFocus();
        picture("train-rate");
        tabs->setCurrentIndex(0);
    }

    void inspect() {
        harness_->key(Qt::Key_4, Qt::ControlModifier);
        auto* matrix = page("inspectPage")->findChild<MatrixView*>("confusionMatrix");
        auto* gallery = page("inspectPage")->findChild<ImageGrid*>("predictionGallery");
        QTRY_VERIFY_WITH_TIMEOUT(matrix->isVisible() && !gallery->images().empty(), 60000);
        picture("inspect-mistakes");
        const MatrixCell cell{6, 0}; // shirts taken for T-shirts: there are always some
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, Qt::NoModifier,
                          matrix->cellRect(cell).center());
        const auto& dataset = *harness_->workspace().dataset();
        QTRY_VERIFY(!gallery->images().empty() &&
                    dataset.label(std::size_t(gallery->images().front())) == 6);
        QTest::mouseClick(gallery->viewport(), Qt::LeftButton, Qt::NoModifier,
                          gallery->tileRect(gallery->images().front()).center());
        QCOMPARE(harness_->workspace().selection(),
                 std::vector<std::int32_t>{gallery->images().front()});
    }

    // Sorts by loss, looks at classes and duplicates, finds wrong labels and corrects one.
    void judgeLabels() {
        harness_->key(Qt::Key_1, Qt::ControlModifier);
        auto* tabs = harness_->find<QTabWidget>("dataTabs");
        auto* order = harness_->find<QComboBox>("imageOrder");
        order->setCurrentIndex(order->findText("By loss")); // a blank would open the list
        harness_->click("evaluateAll");
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->find<QWidget>("scoreNotice")->isVisible(), 120000);
        picture("data-by-loss");
        tabs->setCurrentIndex(1);
        QTest::qWait(100);
        picture("data-classes");
        tabs->setCurrentIndex(2);
        harness_->click("findDuplicates");
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QWidget>("findAgain")->isVisible(), 120000);
        picture("data-duplicates");
        tabs->setCurrentIndex(3);
        harness_->click("findSuspects");
        auto* suspects = harness_->find<ImageGrid>("suspectImages");
        QTRY_VERIFY_WITH_TIMEOUT(suspects->isVisible() && !suspects->images().empty(), 60000);
        picture("data-label-errors");
        // A validation image, so that nobody asks.
        const auto training = std::int32_t(harness_->workspace().dataset()->trainingSize());
        const auto found = std::ranges::find_if(
            suspects->images(), [=](std::int32_t image) { return image < training; });
        QVERIFY(found != suspects->images().end());
        const std::int32_t image = *found;
        harness_->workspace().setSelection({image});
        harness_->click("acceptSuggestions");
        QTRY_COMPARE(harness_->workspace().dataset()->label(std::size_t(image)) !=
                         harness_->workspace().dataset()->originalLabels()[std::size_t(image)],
                     true);
        tabs->setCurrentIndex(4);
        picture("data-corrections");
        tabs->setCurrentIndex(0);
    }

    /// Every explanation of the picked image, and the way back.
    void explain(const QString& theme) {
        harness_->key(Qt::Key_4, Qt::ControlModifier);
        harness_->click("explain");
        const char* const kinds[] = {"camView", "featureMaps", "historyPlot", "variants",
                                     "nearestImages"};
        auto* tabs = harness_->find<QTabWidget>("explainTabs");
        for (int kind = 0; kind < tabs->count(); ++kind) {
            tabs->setCurrentIndex(kind);
            auto* content = harness_->find<QWidget>(kinds[kind]);
            auto* said =
                tabs->currentWidget()->findChild<QWidget*>("explanationButton")->parentWidget();
            QTRY_VERIFY_WITH_TIMEOUT(content->isVisible() || said->isVisible(), 120000);
            QTest::qWait(100);
            picture(QString("explain-%1-%2").arg(kinds[kind], theme));
        }
        tabs->setCurrentIndex(0);
        QTest::keyClick(harness_->find<QWidget>("explainView"), Qt::Key_Escape);
    }

    /// What the evaluation shows besides the matrix.
    void inspectMore() {
        auto* tabs = harness_->find<QTabWidget>("inspectTabs");
        const char* names[] = {"matrix",           "confusions",  "classes",
                               "precision-recall", "calibration", "compare"};
        for (int tab = 1; tab < 6; ++tab) {
            tabs->setCurrentIndex(tab);
            if (tab == 3)
                QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QWidget>("averagePrecision")->isVisible(),
                                         30000);
            QTest::qWait(100); // plots are drawn a moment later
            picture(QString("inspect-") + names[tab]);
        }
        tabs->setCurrentIndex(0);
        const std::int32_t before = harness_->find<ImageGrid>("predictionGallery")->current();
        harness_->key(Qt::Key_N);
        QVERIFY(harness_->find<ImageGrid>("predictionGallery")->current() != before);
    }

    void saveReport() {
        const QString file = harness_->path("report.pdf");
        harness_->dialogs.files = {{file}};
        harness_->find<QAction>("saveReportAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 60000);
        QFile::remove(screenshots_ + "/report.pdf");
        QVERIFY(QFile::copy(file, screenshots_ + "/report.pdf"));
    }

    /// A map of what the run's net makes of the test images, in every way it can be looked at.
    void embed() {
        harness_->key(Qt::Key_5, Qt::ControlModifier);
        picture("embed-ready");
        auto* scatter = harness_->find<ScatterView>("scatter");
        harness_->click("replayRun"); // from what it has kept of its epochs
        QTRY_VERIFY_WITH_TIMEOUT(scatter->isVisible(), 120000);
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QWidget>("computeMap")->isEnabled(), 120000);
        picture("embed-replay");
        harness_->click("computeMap"); // principal components
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QWidget>("computeMap")->isEnabled(), 60000);
        QTest::qWait(200);
        picture("embed-pca");
        everyMap();
        choose("mapMethod", "t-SNE");
        harness_->click("computeMap");
        auto& bar = page("embedPage")->findChild<EmbedControls*>()->runBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar.state() == MapState::Running, 120000);
        QTest::qWait(1500);
        picture("embed-running");
        harness_->click("computeMap");
        QTRY_VERIFY(bar.state() == MapState::Paused);
        harness_->click("computeMap");
        QTRY_VERIFY_WITH_TIMEOUT(bar.state() == MapState::Idle, 240000);
        QTest::mouseClick(scatter, Qt::LeftButton, {}, scatter->pixelOf(17).toPoint());
        QTRY_VERIFY(!harness_->workspace().selection().empty());
        lookAtMap("light");
    }

    // Every projection of the test images' pixels, flat and deep, as dots and as images.
    void everyMap() {
        const QString before = harness_->find<QComboBox>("mapSource")->currentText();
        choose("mapSource", "Pixels");
        choose("mapMethod", "Own");
        choose("mapDimensions", "3");
        harness_->write("leftPattern",
                        "Sneaker"); // own axes: from shoes to tops, from trousers to bags
        harness_->write("rightPattern", "Pullover");
        harness_->write("downPattern", "Trouser");
        harness_->write("upPattern", "Bag");
        harness_->write("backPattern", "Dress");
        harness_->write("frontPattern", "Shirt");
        for (const QString method : {"PCA", "t-SNE", "UMAP", "Own"})
            for (const QString dimensions : {"3", "2"}) {
                choose("mapMethod", method);
                choose("mapDimensions", dimensions);
                makeMap();
                lookAtPoints(method.toLower() + '-' + dimensions + 'd');
            }
        choose("mapSource", before.section(' ', 0, 0)); // a space would open the list
    }

    void makeMap() {
        const RunBar& bar = harness_->find<EmbedPage>("embedPage")->controls().runBar();
        harness_->click("computeMap");
        QCOMPARE(bar.state(), MapState::Preparing);
        QTRY_COMPARE_WITH_TIMEOUT(bar.state(), MapState::Idle, 240000);
    }

    void lookAtPoints(const QString& name) {
        QVERIFY(
            !harness_->find<QWidget>("embedPage")->findChild<QLabel*>("errorText")->isVisible());
        harness_->click("fitMap");
        QTest::qWait(200);
        picture("map-" + name + "-dots");
        harness_->click("showSprites");
        QTest::qWait(500);
        picture("map-" + name + "-images");
        harness_->click("showSprites");
    }

    void lookAtMap(const QString& theme) {
        harness_->key(Qt::Key_5, Qt::ControlModifier);
        auto* tabs = harness_->find<QTabWidget>("embedTabs");
        auto* scatter = harness_->find<ScatterView>("scatter");
        QTest::mouseMove(scatter, scatter->pixelOf(99).toPoint());
        QTest::qWait(200);
        picture("embed-dots-" + theme);
        harness_->click("showContours");
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(!harness_->find<ImageGrid>("neighbourImages")->images().empty());
        QTest::qWait(300);
        picture("embed-neighbours-" + theme);
        harness_->click("showContours");
        tabs->setCurrentIndex(2);
        harness_->click("findMapSuspects");
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->find<ImageGrid>("mapSuspects")->images().empty(),
                                 60000);
        harness_->click("measureMap");
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QWidget>("measureMap")->isEnabled(), 120000);
        harness_->click("showSprites");
        QTest::qWait(500);
        picture("embed-images-" + theme);
        harness_->click("showSprites");
        tabs->setCurrentIndex(0);
        auto* colours = harness_->find<QComboBox>("mapColour");
        colours->setCurrentIndex(colours->count() - 1);
        emit colours->activated(colours->count() - 1);
        QTest::qWait(300);
        picture("embed-preservation-" + theme);
        colours->setCurrentIndex(0);
        emit colours->activated(0);
    }

    void tryPhotos() {
        harness_->key(Qt::Key_6, Qt::ControlModifier);
        const auto test = std::int32_t(harness_->workspace().dataset()->trainingSize());
        QVERIFY(QFile::copy(savedImage(test + 2), harness_->path("frame-0.png")));
        QTRY_VERIFY(harness_->find<QPushButton>("cameraHere")->isVisible());
        picture("try-empty");
        harness_->click("cameraHere");
        QTRY_VERIFY(harness_->find<QPushButton>("takePhoto")->isEnabled());
        picture("camera", harness_->find<QDialog>("cameraDialog"));
        harness_->click("takePhoto");
        harness_->click("closeCamera");
        harness_->window().activateWindow(); // as a window manager would
        QVERIFY(QTest::qWaitForWindowActive(&harness_->window()));
        drop("tryPage", {savedImage(test), savedImage(test + 1), textFile()});
        auto* classes = page("tryPage")->findChild<QWidget*>("photoClasses");
        QTRY_VERIFY_WITH_TIMEOUT(classes && classes->isVisible(), 30000);
        QTRY_VERIFY(page("tryPage")->findChild<QLabel*>("errorText")->text().contains("notes.png"));
    }

    void takePictures(const QString& theme) {
        const char* names[] = {"data", "model", "train", "inspect", "embed", "try"};
        for (int i = 0; i < kPageCount; ++i) {
            harness_->key(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
            QTest::qWait(100); // plots are drawn a moment later
            picture(QString("%1-%2").arg(names[i], theme));
        }
    }

    // A folder of images with one that is none, dropped on the Data page.
    void importPictures() {
        harness_->key(Qt::Key_1, Qt::ControlModifier);
        drop("dataPage", {savedFolder()});
        auto* preview = harness_->find<ImageGrid>("importPreview");
        QTRY_VERIFY_WITH_TIMEOUT(preview->isVisible() && !preview->images().empty(), 30000);
        picture("import-light");
        harness_->find<QAction>("darkThemeAction")->trigger();
        QTest::qWait(100);
        picture("import-dark");
        harness_->find<QAction>("lightThemeAction")->trigger();
        harness_->click("startImport");
        QTRY_COMPARE_WITH_TIMEOUT(harness_->workspace().dataset()->name(), std::string("Pictures"),
                                  30000);
        harness_->click("showProblems");
        picture("imported");
    }

    // One button: the best model for the folder that was dropped.
    void findBest() {
        harness_->key(Qt::Key_3, Qt::ControlModifier);
        harness_->find<QTabBar>("trainTabs")->setCurrentIndex(3);
        picture("search-before");
        harness_->click("findBest");
        auto* leaderboard = harness_->find<QTableView>("leaderboard");
        QTRY_VERIFY_WITH_TIMEOUT(!leaderboard->model()->index(0, 2).data().toString().isEmpty(),
                                 120000);
        picture("search-running");
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QWidget>("tryFound")->isVisible(), 120000);
        picture("search-found");
        harness_->click("tryFound");
    }

    // A new photo, and why it is taken for what it is.
    void explainPhoto(const QString& photo) {
        drop("tryPage", {photo});
        auto* tabs = harness_->find<QTabBar>("reasonTabs");
        tabs->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(page("tryPage")->findChild<QWidget*>("photoCamView")->isVisible(),
                                 30000);
        picture("try-grad-cam");
        tabs->setCurrentIndex(2);
        QTRY_VERIFY_WITH_TIMEOUT(
            page("tryPage")->findChild<QWidget*>("photoNearestImages")->isVisible(), 30000);
        picture("try-similar");
        tabs->setCurrentIndex(0);
    }

    // A second start, in German and with what is there from before.
    void speakGerman() {
        harness_->find<QAction>("languageAction_de")->trigger();
        harness_->key(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(harness_->window().close());
        harness_->close();
        harness_->open(installed());
        QTRY_VERIFY_WITH_TIMEOUT(
            harness_->workspace().dataset() && !harness_->workspace().currentRun().empty(), 30000);
        QCOMPARE(harness_->find<QAction>("startAction")->text(), QString("Training &starten"));
        takePictures("german");
    }

    // Small helpers, in the words of whoever sits before the window.

    [[nodiscard]] RunInfo run() const {
        return harness_->workspace().currentRunInfo().value_or(RunInfo());
    }

    QWidget* page(const char* name) { return harness_->find<QWidget>(name); }

    void picture(const QString& name) { picture(name, &harness_->window()); }
    void picture(const QString& name, QWidget* window) {
        QVERIFY(window->grab().save(screenshots_ + '/' + name + ".png"));
    }

    void choose(const char* box, const QString& item) {
        auto* combo = harness_->find<QComboBox>(box);
        combo->setFocus();
        QTest::qWait(QApplication::keyboardInputInterval() + 1); // not the end of an earlier word
        QTest::keyClicks(combo, item);
        QVERIFY2(combo->currentText().startsWith(item), qPrintable(combo->currentText()));
    }

    void type(const char* field, const QString& text) {
        auto* spin = harness_->find<QAbstractSpinBox>(field);
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, text);
        QTest::keyClick(spin, Qt::Key_Tab);
    }

    void drop(const char* page, const QStringList& paths) {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        mime.setUrls(urls);
        auto* target = harness_->find<QWidget>(page);
        QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(target->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }

    /// A test image as a photo file.
    QString savedImage(std::int32_t index, int side = 280) {
        const Dataset& dataset = *harness_->workspace().dataset();
        const ImageShape& shape = dataset.shape();
        const QImage image(dataset.image(std::size_t(index)).data(), shape.width, shape.height,
                           shape.width, QImage::Format_Grayscale8);
        const int label = dataset.label(std::size_t(index));
        const QString name = QString::fromStdString(dataset.classNames()[std::size_t(label)])
                                 .toLower()
                                 .replace('/', '-');
        const QString path = harness_->path(QString("%1-%2.png").arg(name).arg(index));
        image.scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(path);
        return path;
    }

    /// The first 200 test images as files, in a folder for each class, and one that is no image.
    QString savedFolder() {
        const QString folder = harness_->path("Pictures");
        const Dataset& dataset = *harness_->workspace().dataset();
        const auto first = std::int32_t(dataset.trainingSize());
        QString place;
        for (std::int32_t image = first; image < first + 200; ++image) {
            const int label = dataset.label(std::size_t(image));
            const std::string& name = dataset.classNames()[std::size_t(label)];
            place = folder + '/' + QString::fromStdString(name).replace('/', '-');
            QDir().mkpath(place);
            QFile::rename(savedImage(image, 40), place + QString("/%1.png").arg(image));
        }
        QFile::rename(textFile(), place + "/notes.png");
        return folder;
    }

    QString textFile() {
        QFile file(harness_->path("notes.png"));
        if (!file.open(QIODevice::WriteOnly) || file.write("not a picture") < 0)
            qFatal("notes.png cannot be written.");
        return file.fileName();
    }

    const QString screenshots_ =
        QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../../screenshots");
    std::unique_ptr<WindowHarness> harness_;
};

QTEST_MAIN(TourTest)
#include "TourTest.moc"
