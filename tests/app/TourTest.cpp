#include "core/data/DatasetFiles.h"
#include "tests/app/WindowHarness.h"
#include "widgets/data/DataPage.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/inspect/MatrixView.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabWidget>

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
        embed();
        tryPhotos();
        takePictures("light");
        harness_->find<QAction>("darkThemeAction")->trigger();
        takePictures("dark");
        harness_->find<QAction>("lightThemeAction")->trigger();
        speakGerman();
    }

private:
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
        QTest::keyClick(nets, Qt::Key_Up);
        QTRY_COMPARE(harness_->workspace().model().name, std::string("cnn1"));
    }

    void train() {
        harness_->key(Qt::Key_3, Qt::ControlModifier);
        picture("train-before");
        choose("recipe", "Quick");
        type("epochs", "2");
        harness_->click("moreSettings");
        type("limit", "3000");
        QTest::keyClicks(harness_->find<QLineEdit>("runName"), "Tour");
        harness_->click("startTraining");
        QTRY_VERIFY_WITH_TIMEOUT(!harness_->workspace().currentRun().empty(), 30000);
        QTest::qWait(300);
        picture("train-running");
        QTRY_COMPARE_WITH_TIMEOUT(run().status, RunStatus::Finished, 120000);
        QCOMPARE(run().name, std::string("Tour"));
        QCOMPARE(run().epochsDone, 2);
        QVERIFY(run().score && run().score->testAccuracy > 0.5);
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

    void embed() {
        harness_->key(Qt::Key_5, Qt::ControlModifier);
        harness_->click("computePca");
        QTRY_VERIFY_WITH_TIMEOUT(harness_->find<QWidget>("scatter")->isVisible(), 60000);
    }

    void tryPhotos() {
        harness_->key(Qt::Key_6, Qt::ControlModifier);
        picture("try-empty");
        const auto test = std::int32_t(harness_->workspace().dataset()->trainingSize());
        drop({savedImage(test), savedImage(test + 1), textFile()});
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

    void picture(const QString& name) {
        QVERIFY(harness_->window().grab().save(screenshots_ + '/' + name + ".png"));
    }

    void choose(const char* box, const QString& item) {
        auto* combo = harness_->find<QComboBox>(box);
        combo->setFocus();
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

    void drop(const QStringList& paths) {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls.append(QUrl::fromLocalFile(path));
        mime.setUrls(urls);
        QWidget* target = page("tryPage");
        QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(target->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(target, &event);
    }

    /// A test image as a photo file.
    QString savedImage(std::int32_t index) {
        const Dataset& dataset = *harness_->workspace().dataset();
        const ImageShape& shape = dataset.shape();
        const QImage image(dataset.image(std::size_t(index)).data(), shape.width, shape.height,
                           shape.width, QImage::Format_Grayscale8);
        const int label = dataset.label(std::size_t(index));
        const QString name = QString::fromStdString(dataset.classNames()[std::size_t(label)])
                                 .toLower()
                                 .replace('/', '-');
        const QString path = harness_->path(QString("%1-%2.png").arg(name).arg(index));
        image.scaled(280, 280, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(path);
        return path;
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
