#include "tests/app/WindowHarness.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/inspect/explain/ExplainView.h"
#include "widgets/inspect/explain/FeatureMapView.h"
#include "widgets/inspect/explain/PictureTiles.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace fitroom;
using test::WindowHarness;

/// Explanations of single images in the real window, of a net trained there.
class ExplainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        harness_ = std::make_unique<WindowHarness>();
        harness_->open();
        QTRY_VERIFY(harness_->workspace().dataset());
        Recipe recipe;
        recipe.name = recipe.title = "flipping";
        recipe.batchSize = 32;
        recipe.phases.front().epochs = 3;
        recipe.phases.front().augmentation.horizontalFlip = true;
        harness_->train(recipe);
        QTRY_VERIFY_WITH_TIMEOUT(harness_->workspace().currentRunInfo() &&
                                     harness_->workspace().currentRunInfo()->status ==
                                         RunStatus::Finished,
                                 60000);
        harness_->key(Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(gallery()->isVisible(), 30000);
        choose("shownPredictions", 2); // all images: there may be no mistake
        QTRY_VERIFY(gallery()->current() >= 0);
        harness_->click("explain");
        QVERIFY(view()->isVisible());
    }

    void cleanupTestCase() { harness_.reset(); }

    void showsGradCam() {
        open(Explanation::GradCam);
        QTRY_VERIFY(shown<QLabel>("camSentence"));
        QVERIFY(harness_->find<QLabel>("camSentence")->text().contains("“"));
    }

    void showsFeatureMaps() {
        open(Explanation::FeatureMaps);
        QTRY_VERIFY(shown<QWidget>("featureMaps"));
        const auto* maps = harness_->find<FeatureMapView>("featureMaps");
        QVERIFY(maps->describe({0, 31}).contains("channel 31"));
        QVERIFY(maps->describe({4, 127}).contains("feature 127"));
    }

    void showsVersions() {
        open(Explanation::Variants);
        QTRY_VERIFY(shown<QWidget>("variants"));
        QCOMPARE(harness_->find<PictureTiles>("variants")->tiles().size(), std::size_t(18));
    }

    void showsTheNearestAndTheNextImage() {
        open(Explanation::Nearest);
        QTRY_VERIFY(shown<QWidget>("nearestImages"));
        QCOMPARE(harness_->find<PictureTiles>("nearestImages")->tiles().size(), std::size_t(24));
        const std::int32_t before = view()->image();
        const QString sentence = harness_->find<QLabel>("nearestSentence")->text();
        QTest::keyClick(view(), Qt::Key_N);
        QVERIFY(view()->image() != before);
        QCOMPARE(view()->image(), gallery()->current());
        QTest::keyClick(view(), Qt::Key_P);
        QCOMPARE(view()->image(), before);
        QTRY_COMPARE(harness_->find<QLabel>("nearestSentence")->text(), sentence);
    }

    /// Test images have no history; the way to those that have one is offered.
    void showsTheHistoryOfValidationImages() {
        open(Explanation::History);
        auto* offer = view()
                          ->findChild<QTabWidget*>("explainTabs")
                          ->currentWidget()
                          ->findChild<QPushButton*>("explanationButton");
        QTRY_VERIFY(offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(gallery()->isVisible() && gallery()->current() >= 0, 30000);
        gallery()->setFocus();
        QTest::keyClick(gallery(), Qt::Key_Return);
        QVERIFY(view()->isVisible());
        QTRY_VERIFY(shown<QWidget>("historyPlot"));
        QVERIFY(harness_->find<QLabel>("historySentence")->text().contains("of 3 epochs"));
        QTest::keyClick(view(), Qt::Key_Escape);
        QVERIFY(gallery()->isVisible());
    }

    void testTimeAugmentationIsASwitch() {
        auto* gain = harness_->find<QLabel>("testTimeGain");
        QVERIFY(!gain->isVisible());
        const QString plain = harness_->find<QLabel>("loss")->text();
        choose("testTimeAugmentation", 3);
        QTRY_VERIFY_WITH_TIMEOUT(gain->isVisible(), 30000);
        QVERIFY(gain->text().startsWith("Ten crops: accuracy"));
        QVERIFY(gain->text().contains(plain)); // the loss before
        QVERIFY(harness_->find<QLabel>("loss")->text() != plain);
        choose("testTimeAugmentation", 0);
        QTRY_COMPARE_WITH_TIMEOUT(harness_->find<QLabel>("loss")->text(), plain, 30000);
        QVERIFY(!gain->isVisible());
    }

private:
    template<class Widget>
    bool shown(const char* name) {
        return harness_->find<Widget>(name)->isVisible();
    }
    ExplainView* view() { return harness_->find<ExplainView>("explainView"); }
    ImageGrid* gallery() { return harness_->find<ImageGrid>("predictionGallery"); }
    void open(Explanation kind) {
        harness_->find<QTabWidget>("explainTabs")->setCurrentIndex(int(kind));
    }
    void choose(const char* box, int item) {
        auto* combo = harness_->find<QComboBox>(box);
        combo->setFocus();
        while (combo->currentIndex() != item)
            QTest::keyClick(combo, combo->currentIndex() < item ? Qt::Key_Down : Qt::Key_Up);
    }

    std::unique_ptr<WindowHarness> harness_;
};

QTEST_MAIN(ExplainWindowTest)
#include "ExplainWindowTest.moc"
