#include "widgets/train/TrainPage.h"
#include "core/model/BuiltIn.h"
#include "tests/support/RateCurves.h"
#include "tests/widgets/train/MadeUpRuns.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/bar/Figure.h"
#include "widgets/train/form/NumberField.h"
#include "widgets/train/preview/AugmentationPreview.h"
#include "widgets/train/preview/PreviewGrid.h"
#include "widgets/train/rate/RateFinder.h"

#include <QComboBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>

using namespace fitroom;

namespace {

DatasetPtr smallDataset() {
    Dataset::Parts parts;
    parts.name = "small";
    parts.shape = {1, 4, 4};
    parts.classNames = {"even", "odd"};
    for (int i = 0; i < 100; ++i) {
        parts.labels.push_back(i % 2);
        parts.pixels.insert(parts.pixels.end(), 16, std::uint8_t(i));
    }
    parts.trainingSize = 80;
    return std::make_shared<const Dataset>(std::move(parts));
}

Preview previewFor(const PreviewRequest& request) {
    Preview preview;
    preview.shape = {1, 4, 4};
    preview.images = request.images;
    preview.variants = request.variants;
    preview.originals.assign(std::size_t(request.images) * 16, 0.25F);
    preview.augmented.assign(std::size_t(request.images * request.variants) * 16, 0.75F);
    return preview;
}

} // namespace

class TrainPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Theme::Light); }

    void init() {
        page_ = std::make_unique<TrainPage>();
        std::vector<ModelSpec> models;
        for (const std::string& name : builtInModelNames())
            models.push_back(*findModel(name));
        page_->setBuiltInModels(models);
        std::vector<Recipe> recipes;
        for (const std::string& name : builtInRecipeNames())
            recipes.push_back(*findRecipe(name));
        page_->setRecipes(recipes);
        page_->setRecipe(*findRecipe("tutorial-cnn1"));
        page_->resize(1000, 800);
        page_->show();
        page_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void startNeedsADataSet() {
        QVERIFY(!button("startTraining")->isEnabled());
        page_->setDataset(smallDataset());
        QVERIFY(button("startTraining")->isEnabled());
        page_->setDataset(nullptr);
        QVERIFY(!button("startTraining")->isEnabled());
    }

    void startTellsWhatToTrain() {
        page_->setDataset(smallDataset());
        QTest::keyClicks(child<QLineEdit>("runName"), QStringLiteral("  my run "));
        std::optional<ModelSpec> model;
        Recipe recipe;
        QString name;
        int repeats = 0;
        connect(page_.get(), &TrainPage::startRequested, page_.get(),
                [&](const ModelSpec& m, const Recipe& r, const QString& n, int times) {
                    model = m;
                    recipe = r;
                    name = n;
                    repeats = times;
                });
        child<QSpinBox>("repeats")->setValue(3);
        child<QSpinBox>("batchSize")->setValue(64);
        QTest::mouseClick(button("startTraining"), Qt::LeftButton);
        QCOMPARE(model->name, std::string("cnn1"));
        Recipe expected = *findRecipe("tutorial-cnn1");
        expected.batchSize = 64;
        QCOMPARE(recipe, expected);
        QCOMPARE(name, QStringLiteral("my run"));
        QCOMPARE(repeats, 3);
    }

    void aMistakeKeepsStartShut() {
        page_->setDataset(smallDataset());
        auto* rate = child<NumberField>("learningRate");
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("-1"));
        QVERIFY(!button("startTraining")->isEnabled());
        rate->selectAll();
        QTest::keyClicks(rate, QStringLiteral("0.1"));
        QVERIFY(button("startTraining")->isEnabled());
    }

    // The trial is of what the form holds, and its rate goes into the phase that is shown.
    void findsARateForThePhaseShown() {
        page_->setDataset(smallDataset());
        child<QTabBar>("phaseTabs")->setCurrentIndex(1);
        child<QTabBar>("trainTabs")->setCurrentIndex(2);
        int phase = -1;
        connect(page_.get(), &TrainPage::rateTrialRequested, page_.get(),
                [&](const ModelSpec&, const Recipe&, int shown) { phase = shown; });
        QTest::mouseClick(button("findRate"), Qt::LeftButton);
        QCOMPARE(phase, 1);
        page_->rateFinder().begin();
        page_->rateFinder().setCurve(rateCurve(test::knownRateCurve(1e-3)));
        QVERIFY(button("takeRate")->text().contains('2'));
        QTest::mouseClick(button("takeRate"), Qt::LeftButton);
        const Recipe recipe = page_->recipe();
        QCOMPARE(recipe.phases[0], findRecipe("tutorial-cnn1")->phases[0]);
        QVERIFY(std::abs(recipe.phases[1].learningRate / 1e-3 - 1) < 0.3);
        page_->setTrainingState(TrainingState::Running);
        QVERIFY(!button("findRateAgain")->isEnabled());
        page_->setTrainingState(TrainingState::Idle);
        QVERIFY(button("findRateAgain")->isEnabled());
    }

    void buttonsFitTheState_data() {
        QTest::addColumn<TrainingState>("state");
        QTest::addColumn<bool>("start");
        QTest::addColumn<bool>("pause");
        QTest::addColumn<bool>("stop");
        QTest::newRow("idle") << TrainingState::Idle << true << false << false;
        QTest::newRow("starting") << TrainingState::Starting << true << false << true;
        QTest::newRow("running") << TrainingState::Running << true << true << true;
        QTest::newRow("paused") << TrainingState::Paused << true << true << true;
        QTest::newRow("stopping") << TrainingState::Stopping << true << false << false;
    }

    void buttonsFitTheState() {
        QFETCH(TrainingState, state);
        page_->setDataset(smallDataset());
        page_->setTrainingState(state);
        QTEST(button("startTraining")->isEnabled(), "start");
        QTEST(button("pauseTraining")->isEnabled(), "pause");
        QTEST(button("stopTraining")->isEnabled(), "stop");
        // With a training in hand, the next one is put in the queue.
        QCOMPARE(button("startTraining")->accessibleName(),
                 state == TrainingState::Idle ? QStringLiteral("Start training")
                                              : QStringLiteral("Add to queue"));
        const bool going = state == TrainingState::Running || state == TrainingState::Paused;
        QCOMPARE(child<NumberField>("liveLearningRate")->isVisible(), going);
    }

    void waitingTrainingsAreListedAndTakenOut() {
        auto* strip = page_->findChild<QWidget*>(QStringLiteral("waitingRuns"));
        QVERIFY(!strip->isVisible());
        page_->setTrainingState(TrainingState::Running);
        page_->setWaiting({QStringLiteral("first"), QStringLiteral("second")});
        QVERIFY(strip->isVisible());
        QVERIFY(!button("startWaiting")->isVisible());
        QSignalSpy removed(page_.get(), &TrainPage::removeWaitingRequested);
        page_->findChild<QAction*>(QStringLiteral("removeWaiting1"))->trigger();
        QCOMPARE(removed, (QList<QVariantList>{{1}}));
        page_->setTrainingState(TrainingState::Idle);
        QSignalSpy started(page_.get(), &TrainPage::startWaitingRequested);
        QTest::mouseClick(button("startWaiting"), Qt::LeftButton);
        QCOMPARE(started.size(), 1);
        page_->setWaiting({});
        QVERIFY(!strip->isVisible());
    }

    void pauseGoOnAndStop() {
        QSignalSpy pause(page_.get(), &TrainPage::pauseRequested);
        QSignalSpy goOn(page_.get(), &TrainPage::goOnRequested);
        QSignalSpy stop(page_.get(), &TrainPage::stopRequested);
        page_->setTrainingState(TrainingState::Running);
        QTest::mouseClick(button("pauseTraining"), Qt::LeftButton);
        QCOMPARE(pause.size(), 1);
        page_->setTrainingState(TrainingState::Paused);
        QCOMPARE(button("pauseTraining")->accessibleName(), QStringLiteral("Go on"));
        QTest::mouseClick(button("pauseTraining"), Qt::LeftButton);
        QCOMPARE(goOn.size(), 1);
        QCOMPARE(pause.size(), 1);
        QTest::mouseClick(button("stopTraining"), Qt::LeftButton);
        QCOMPARE(stop.size(), 1);
    }

    void theLearningRateChangesWhileRunning() {
        page_->setTrainingState(TrainingState::Running);
        QSignalSpy asked(page_.get(), &TrainPage::learningRateRequested);
        auto* rate = child<NumberField>("liveLearningRate");
        QVERIFY(!button("applyLearningRate")->isEnabled());
        QTest::keyClicks(rate, QStringLiteral("0.0002"));
        QVERIFY(button("applyLearningRate")->isEnabled());
        QTest::mouseClick(button("applyLearningRate"), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toDouble(), 0.0002);
        QTest::keyClicks(rate, QStringLiteral("0"));
        QVERIFY(!button("applyLearningRate")->isEnabled());
        QTest::keyClicks(rate, QStringLiteral(".5"));
        QTest::keyClick(rate, Qt::Key_Return);
        QCOMPARE(asked.at(1).at(0).toDouble(), 0.5);
    }

    void progressAndFiguresFollowTheEvents() {
        const QString run = QStringLiteral("a");
        page_->setShownRuns({{run, QStringLiteral("mine"), -1, true}});
        page_->setTrainingState(TrainingState::Starting);
        page_->addEvent(run, RunStarted{"a", 600, 0, 60});
        page_->setTrainingState(TrainingState::Running);
        const RunMetrics metrics = madeUpMetrics(1, 30, 10);
        for (const StepMetrics& step : metrics.steps)
            page_->addEvent(run, step);
        for (const EpochMetrics& epoch : metrics.epochs)
            page_->addEvent(run, epoch);
        auto* progress = child<QProgressBar>("trainingProgress");
        QTRY_COMPARE(progress->value(), progress->maximum() / 2);
        const EpochMetrics& last = metrics.epochs.back();
        QCOMPARE(child<Figure>("validationFigure")->value(),
                 QStringLiteral("%1 %").arg(last.validationAccuracy * 100, 0, 'f', 2));
        QCOMPARE(child<Figure>("validationFigure")->detail(),
                 QStringLiteral("loss %1").arg(last.validationLoss, 0, 'f', 4));
        QTRY_COMPARE(child<Figure>("speedFigure")->value().remove(QLatin1Char(',')).toInt(),
                 int(std::lround(metrics.steps.back().imagesPerSecond)));
        QCOMPARE(child<Figure>("timeFigure")->detail(), QStringLiteral("50 % done"));
    }

    void withoutATrainingTheCurrentRunIsShown() {
        page_->setShownRuns({{QStringLiteral("a"), QStringLiteral("mine"), -1, true}});
        page_->setMetrics(QStringLiteral("a"), madeUpMetrics(1, 60, 2));
        QCOMPARE(child<Figure>("timeFigure")->value(), QStringLiteral("21 min"));
        QVERIFY(child<Figure>("bestFigure")->value() != QStringLiteral("–"));
        page_->setShownRuns({});
        QCOMPARE(child<Figure>("bestFigure")->value(), QStringLiteral("–"));
    }

    void theNetsOwnRecipeGoesWithIt() {
        auto* nets = child<QComboBox>("model");
        auto* recipes = child<QComboBox>("recipe");
        QSignalSpy chosen(page_.get(), &TrainPage::modelChosen);
        nets->setFocus();
        QTest::keyClick(nets, Qt::Key_Down);
        QCOMPARE(page_->model()->name, std::string("cnn3"));
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.at(0).at(0).toString(), QStringLiteral("cnn3"));
        QCOMPARE(page_->recipe(), *findRecipe("tutorial-cnn3"));
        QCOMPARE(recipes->currentText(), QStringLiteral("Tutorial, 3-conv"));
        QTest::keyClick(nets, Qt::Key_Down);
        QTest::keyClick(nets, Qt::Key_Down);
        QCOMPARE(page_->recipe(), *findRecipe("residual-light"));
        QTest::keyClick(nets, Qt::Key_Up);
        QCOMPARE(page_->recipe(), *findRecipe("tutorial-cnn4"));
        child<QSpinBox>("batchSize")->setValue(99);
        QVERIFY(recipes->currentText().contains(QLatin1String("changed")));
        QTest::keyClick(nets, Qt::Key_Up);
        QCOMPARE(page_->model()->name, std::string("cnn3"));
        QCOMPARE(page_->recipe().batchSize, 99); // the user's own work stays
    }

    void aNetOfTheModelPageIsOffered() {
        ModelSpec own = *findModel("cnn1");
        own.name = "mine";
        own.title = "Mine";
        own.layers.erase(own.layers.begin());
        page_->setModel(own);
        QCOMPARE(page_->model().value(), own);
        auto* nets = child<QComboBox>("model");
        const int count = nets->count();
        page_->setModel(*findModel("cnn4"));
        QCOMPARE(page_->model()->name, std::string("cnn4"));
        own.title = "Mine, again";
        page_->setModel(own);
        QCOMPARE(nets->count(), count);
        QCOMPARE(page_->model().value(), own);
    }

    void previewsAreAskedForWhenSeenAndChanged() {
        std::vector<PreviewRequest> asked;
        connect(page_.get(), &TrainPage::previewRequested, page_.get(),
                [&](const PreviewRequest& request) {
                    asked.push_back(request);
                    page_->setPreview(previewFor(request));
                });
        page_->setDataset(smallDataset());
        QTest::qWait(350);
        QVERIFY(asked.empty()); // nobody looks
        child<QTabBar>("trainTabs")->setCurrentIndex(1);
        QTRY_COMPARE(asked.size(), 1U);
        QVERIFY(asked[0].augmentation.changesNothing());
        QVERIFY(child<AugmentationPreview>("augmentationPreview")->hasPreview());
        child<QTabBar>("phaseTabs")->setCurrentIndex(1);
        QTRY_COMPARE(asked.size(), 2U);
        QCOMPARE(asked[1].augmentation, findRecipe("tutorial-cnn1")->phases[1].augmentation);
        auto* rotation = child<NumberField>("rotation");
        rotation->selectAll();
        QTest::keyClicks(rotation, QStringLiteral("25")); // two keys, one question
        QTRY_COMPARE(asked.size(), 3U);
        QCOMPARE(asked[2].augmentation.rotationDegrees, 25.0);
        QTest::mouseClick(button("otherExamples"), Qt::LeftButton);
        QCOMPARE(asked.size(), 4U);
        QVERIFY(asked[3].seed != asked[2].seed);
    }

    void previewPixelsAreDrawn() {
        Preview preview = previewFor({{}, 1, 2, 3});
        preview.labels = {QStringLiteral("even"), QStringLiteral("odd")};
        PreviewGrid grid;
        grid.setPreview(preview);
        QCOMPARE(grid.picture(0, 0).pixelColor(1, 1), QColor(64, 64, 64));
        QCOMPARE(grid.picture(1, 3).pixelColor(1, 1), QColor(191, 191, 191));
        preview.augmented.pop_back();
        grid.setPreview(preview);
        QVERIFY(grid.isEmpty()); // what does not fit is not shown
    }

    void coloursAreInPlanes() {
        const float pixels[] = {1, 0, 0, 0.5F, 0, 1}; // two pixels: red, green, blue plane
        const QImage image = imageFromFloats(pixels, {3, 1, 2});
        QCOMPARE(image.pixelColor(0, 0), QColor(255, 0, 0));
        QCOMPARE(image.pixelColor(1, 0), QColor(0, 128, 255));
    }

    void darkPaletteReachesEveryPart() {
        page_->setDataset(smallDataset());
        applyTheme(*qApp, Theme::Dark);
        QTest::qWait(100);
        const QImage image = page_->grab().toImage();
        int light = 0;
        for (int y = 0; y < image.height(); y += 4)
            for (int x = 0; x < image.width(); x += 4)
                light += image.pixelColor(x, y).lightness() > 200;
        applyTheme(*qApp, Theme::Light);
        QVERIFY2(light < image.width() * image.height() / 16 / 50,
                 qPrintable(QString::number(light)));
    }

private:
    template<class T>
    T* child(const char* name) const {
        return page_->findChild<T*>(QLatin1String(name));
    }

    QPushButton* button(const char* name) const { return child<QPushButton>(name); }

    std::unique_ptr<TrainPage> page_;
};

QTEST_MAIN(TrainPageTest)
#include "TrainPageTest.moc"
