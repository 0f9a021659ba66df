#include "widgets/inspect/explain/ExplainView.h"
#include "core/explain/AugmentedVariants.h"
#include "core/explain/FeatureMaps.h"
#include "core/explain/GradCam.h"
#include "core/runs/PredictionHistory.h"
#include "tests/support/SyntheticData.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/inspect/explain/FeatureMapView.h"
#include "widgets/inspect/explain/HistoryPanel.h"
#include "widgets/inspect/explain/PictureTiles.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QTest>

#include <qcustomplot.h>

#include <algorithm>

using namespace fitroom;

namespace {

RunInfo runOf(const DatasetPtr& dataset) {
    RunInfo run;
    run.id = "a";
    run.model.layers = {Convolution{4}, Pooling{}, Convolution{8}, Flatten{},
                        Dense{Dense::kClasses, Activation::None}};
    run.classNames = dataset->classNames();
    run.recipe.phases = {Phase{}, Phase{}};
    run.recipe.phases[1].augmentation.horizontalFlip = true;
    return run;
}

} // namespace

class ExplainViewTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<ExplainRequest>(); }

    void init() {
        dataset_ = test::syntheticDataset({.training = 10, .test = 3, .classes = 3});
        view_ = std::make_unique<ExplainView>();
        view_->resize(900, 600);
        view_->setRun(runOf(dataset_));
        // Test images 10, 11 and 12 are of classes 1, 2 and 0; the first is taken for a disc.
        view_->setPredictions(
            dataset_,
            std::make_shared<const Predictions>(Predictions{
                3, {10, 11, 12}, {1, 2, 0}, {.7F, .2F, .1F, .1F, .1F, .8F, .9F, .1F, 0}}),
            Subset::Test);
        asked_ = std::make_unique<QSignalSpy>(view_.get(), &ExplainView::requested);
        view_->show();
        QVERIFY(QTest::qWaitForWindowExposed(view_.get()));
    }

    void cleanup() {
        asked_.reset();
        view_.reset();
    }

    void asksForWhatIsSeenAndOnlyOnce() {
        QCOMPARE(asked_->count(), 0); // no image yet
        view_->setImage(10);
        QCOMPARE(asked_->count(), 1);
        QCOMPARE(request().kind, Explanation::GradCam);
        QCOMPARE(request().image, 10);
        QCOMPARE(request().layer, std::optional<std::size_t>(2)); // the last convolution
        QVERIFY(!request().label);
        QCOMPARE(find<ElidedLabel>("explainTitle")->text(),
                 QStringLiteral("Image 10: Ring, taken for Disc"));
        view_->setGradCam(cam());
        tabs()->setCurrentIndex(int(Explanation::FeatureMaps));
        QCOMPARE(asked_->count(), 2);
        QCOMPARE(request().kind, Explanation::FeatureMaps);
        tabs()->setCurrentIndex(int(Explanation::GradCam)); // it is there already
        QCOMPARE(asked_->count(), 2);
        view_->setImage(11);
        QCOMPARE(asked_->count(), 3);
        QCOMPARE(request().image, 11);
    }

    void asksForAnotherLayerOrClass() {
        view_->setImage(10);
        view_->setGradCam(cam());
        QVERIFY(find<QLabel>("camSentence")->text().contains(QStringLiteral("Disc")));
        QTest::keyClick(find<QComboBox>("camLayer"), Qt::Key_Up);
        QCOMPARE(request().layer, std::optional<std::size_t>(0));
        QTest::keyClick(find<QComboBox>("camClass"), Qt::Key_End);
        QCOMPARE(request().label, std::optional<int>(2));
    }

    void theMapCoversTheImageAsFarAsWanted() {
        view_->setImage(10);
        view_->setGradCam(cam());
        auto* picture = find<QWidget>("camView");
        auto* opacity = find<QSlider>("camOpacity");
        opacity->setValue(0);
        const QImage bare = picture->grab().toImage();
        opacity->setValue(100);
        const QImage covered = picture->grab().toImage();
        QVERIFY(bare != covered);
        const QPoint middle(picture->width() * 3 / 4, picture->height() / 3);
        const QColor colour = covered.pixelColor(middle * covered.devicePixelRatio());
        QVERIFY(colour.saturation() > 60); // viridis, of which the image has nothing
    }

    void showsFeatureMaps() {
        tabs()->setCurrentIndex(int(Explanation::FeatureMaps));
        view_->setImage(10);
        view_->setFeatureMaps({{{1, 2, 2}, {1, 2, 3, 4}}, {{2}, {5, 6}}});
        auto* maps = find<FeatureMapView>("featureMaps");
        QVERIFY(maps->isVisible());
        QCOMPARE(maps->describe({0, 0}),
                 QStringLiteral("1 · Conv 3 × 3, 4, ReLU, channel 0: 1 to 4, mean 2.5"));
        QCOMPARE(find<QComboBox>("mapsLayer")->count(), 5);
    }

    void showsHistory() {
        tabs()->setCurrentIndex(int(Explanation::History));
        view_->setImage(10);
        view_->setHistory({true, {{1, 0, .1F}, {2, 1, .6F}, {3, 1, .75F}}});
        QCOMPARE(find<QLabel>("historySentence")->text(),
                 QStringLiteral("“Ring” was right after 2 of 3 epochs."));
        auto* plot = find<QCustomPlot>("historyPlot");
        QVERIFY(plot->isVisible());
        QCOMPARE(plot->graphCount(), 3); // the line, and two classes it was taken for
        const auto* panel = static_cast<HistoryPanel*>(plot->parentWidget());
        QCOMPARE(panel->describeNear(plot->xAxis->coordToPixel(1.1)),
                 QStringLiteral("Epoch 1: taken for “Disc”; “Ring” has 10.0 %"));
    }

    void offersTheImagesWithAHistory() {
        tabs()->setCurrentIndex(int(Explanation::History));
        view_->setImage(10);
        view_->setHistory({});
        QSignalSpy wanted(view_.get(), &ExplainView::validationWanted);
        QTest::mouseClick(visibleButton(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

    void showsVersionsOfAugmentedPhases() {
        tabs()->setCurrentIndex(int(Explanation::Variants));
        view_->setImage(10);
        QCOMPARE(request().phase, std::size_t(1)); // the first phase changes nothing
        const std::vector<float> pixels(dataset_->shape().size(), 0.5F);
        view_->setVariants(
            {{pixels, {.7F, .2F, .1F}}, {pixels, {.2F, .7F, .1F}}, {pixels, {.6F, .3F, .1F}}});
        const auto& tiles = find<PictureTiles>("variants")->tiles();
        QCOMPARE(tiles.size(), std::size_t(3));
        QCOMPARE(tiles[0].second, QStringLiteral("As it is"));
        QCOMPARE(tiles[1].first, QStringLiteral("✓ Ring 70 %"));
        QCOMPARE(tiles[2].first, QStringLiteral("✗ Disc 60 %"));
        QVERIFY(find<QLabel>("variantsSentence")->text().contains(QStringLiteral("1 of 2")));
    }

    void saysThatARecipeAugmentsNothing() {
        RunInfo plain = runOf(dataset_);
        plain.recipe.phases.resize(1);
        view_->setRun(plain);
        tabs()->setCurrentIndex(int(Explanation::Variants));
        view_->setImage(10);
        QCOMPARE(asked_->count(), 0);
        QVERIFY(!find<PictureTiles>("variants")->isVisible());
    }

    void showsTheNearestImages() {
        tabs()->setCurrentIndex(int(Explanation::Nearest));
        view_->setImage(10);
        view_->setNearest({{{3, .99F}, {1, .95F}, {4, .5F}}, 8, 16, 512});
        auto* tiles = find<PictureTiles>("nearestImages");
        QCOMPARE(tiles->tiles()[0].first, QStringLiteral("Disc"));
        QCOMPARE(tiles->tiles()[1].toolTip, QStringLiteral("Image 1: Ring, distance 0.050"));
        QVERIFY2(find<QLabel>("nearestSentence")
                     ->text()
                     .startsWith("Of the 3 nearest, 2 are “Ring”, the true class, and 1 “Disc”"),
                 qPrintable(find<QLabel>("nearestSentence")->text()));
        QSignalSpy chosen(view_.get(), &ExplainView::imageChosen);
        QTest::keyClick(tiles, Qt::Key_Right);
        QTest::keyClick(tiles, Qt::Key_Right);
        QTest::keyClick(tiles, Qt::Key_Return);
        QCOMPARE(chosen.at(0).at(0).value<std::int32_t>(), 1);
        QTest::mouseDClick(tiles->viewport(), Qt::LeftButton, {}, tiles->tileRect(2).center());
        QCOMPARE(chosen.at(1).at(0).value<std::int32_t>(), 4);
    }

    void showsProgressErrorsAndCancellation() {
        tabs()->setCurrentIndex(int(Explanation::Nearest));
        view_->setImage(10);
        QSignalSpy cancelled(view_.get(), &ExplainView::cancelRequested);
        view_->setProgress(0.5);
        QTRY_VERIFY(visibleButton()); // a moment later
        QTest::mouseClick(visibleButton(), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        view_->setError({});
        const auto before = asked_->count();
        QTest::mouseClick(visibleButton(), Qt::LeftButton); // try again
        QCOMPARE(asked_->count(), before + 1);
        view_->setError(QStringLiteral("The file is damaged."));
        const auto labels = view_->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == QStringLiteral("The file is damaged.");
        }));
    }

    /// Progress of what was asked for before does not cover what is in front now.
    void keepsAnswersApart() {
        view_->setImage(10);
        view_->setGradCam(cam());
        tabs()->setCurrentIndex(int(Explanation::Nearest));
        tabs()->setCurrentIndex(int(Explanation::GradCam));
        view_->setProgress(0.3); // of the nearest images
        QTest::qWait(400);
        QVERIFY(find<QWidget>("camView")->isVisible());
    }

    void stepsAndClosesByKeys() {
        view_->setImage(10);
        view_->activateWindow();
        view_->setFocus();
        QSignalSpy stepped(view_.get(), &ExplainView::stepRequested);
        QSignalSpy closed(view_.get(), &ExplainView::closed);
        QTRY_VERIFY(view_->isActiveWindow());
        QTest::keyClick(view_.get(), Qt::Key_N);
        QTest::keyClick(view_.get(), Qt::Key_P);
        QTest::mouseClick(find<QPushButton>("explainNext"), Qt::LeftButton);
        QCOMPARE(stepped.count(), 3);
        QCOMPARE(stepped.at(0).at(0).toInt(), 1);
        QCOMPARE(stepped.at(1).at(0).toInt(), -1);
        QTest::keyClick(view_.get(), Qt::Key_Escape);
        QCOMPARE(closed.count(), 1);
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return view_->findChild<Widget*>(QString::fromLatin1(name));
    }
    QTabWidget* tabs() { return find<QTabWidget>("explainTabs"); }
    ExplainRequest request() { return asked_->last().at(0).value<ExplainRequest>(); }
    static GradCam cam() { return {2, 0, 2, 2, {.1F, .2F, .9F, .4F}, {.7F, .2F, .1F}}; }

    QPushButton* visibleButton() {
        for (const char* name : {"cancelExplanation", "explanationButton"}) {
            for (auto* button : view_->findChildren<QPushButton*>(QString::fromLatin1(name))) {
                if (button->isVisible())
                    return button;
            }
        }
        return nullptr;
    }

    DatasetPtr dataset_;
    std::unique_ptr<ExplainView> view_;
    std::unique_ptr<QSignalSpy> asked_;
};

QTEST_MAIN(ExplainViewTest)
#include "ExplainViewTest.moc"
