#include "widgets/inspect/InspectPage.h"

#include "core/runs/RunData.h"
#include "tests/support/SyntheticData.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/inspect/ConfusionModel.h"
#include "widgets/inspect/EvaluationView.h"
#include "widgets/inspect/MatrixView.h"
#include "widgets/inspect/PredictionOrder.h"
#include "widgets/inspect/ReportModel.h"
#include "widgets/inspect/compare/ComparisonTab.h"
#include "widgets/inspect/metrics/AveragePrecisionModel.h"
#include "widgets/inspect/metrics/CalibrationModel.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace fitroom;

namespace {

/// One image for each row: its true class, and the classes' probabilities.
Predictions predictionsOf(std::vector<std::int32_t> labels, std::vector<float> probabilities,
                          int classes, std::int32_t firstImage) {
    Predictions made{classes, {}, std::move(labels), std::move(probabilities)};
    for (std::size_t i = 0; i < made.labels.size(); ++i)
        made.indices.push_back(firstImage + std::int32_t(i));
    return made;
}

RunInfo runOf(const std::string& id, const Dataset& dataset) {
    RunInfo run;
    run.id = id;
    run.name = "Run " + id;
    describeData(dataset, run);
    return run;
}

} // namespace

class InspectPageTest : public QObject {
    Q_OBJECT

private slots:
    void init() {
        dataset_ = test::syntheticDataset({.training = 10, .test = 6, .classes = 3});
        page_ = std::make_unique<InspectPage>();
        page_->resize(1000, 700);
        page_->setDataset(dataset_);
        page_->show();
        QVERIFY(QTest::qWaitForWindowExposed(page_.get()));
    }

    void cleanup() { page_.reset(); }

    void asksForARunThenForAnEvaluation() {
        QSignalSpy asked(page_.get(), &InspectPage::evaluationRequested);
        QVERIFY(!find<QPushButton>("evaluate")->isVisible());
        QVERIFY(!find<QComboBox>("evaluationSubset")->isEnabled());
        page_->setRun(runOf("a", *dataset_));
        QCOMPARE(find<ElidedLabel>("inspectedRun")->text(), QStringLiteral("Run a"));
        QTest::mouseClick(find<QPushButton>("evaluate"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Subset>(), Subset::Test);
        QCOMPARE(asked.at(0).at(1).value<Weights>(), Weights::Best);
    }

    // A run of other data cannot be tried on these: its own are opened by one click.
    void offersTheDataOfTheRun() {
        const auto other = test::syntheticDataset({.training = 12, .test = 6, .classes = 3});
        QSignalSpy wanted(page_.get(), &InspectPage::dataRequested);
        page_->setRun(runOf("a", *other));
        QVERIFY(!find<QPushButton>("evaluate")->isVisible());
        QTest::mouseClick(find<QPushButton>("openRunData"), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<RunInfo>().id, std::string("a"));
        page_->setDataset(other);
        QVERIFY(find<QPushButton>("evaluate")->isVisible());
        page_->setDataset(nullptr);
        QVERIFY(find<QPushButton>("openRunData")->isVisible());
    }

    void withoutTestImagesItTakesTheValidationImages() {
        QSignalSpy asked(page_.get(), &InspectPage::evaluationRequested);
        page_->setDataset(test::syntheticDataset({.training = 10, .test = 0, .classes = 3}));
        QCOMPARE(page_->subset(), Subset::Validation);
        QTest::keyClick(find<QComboBox>("evaluationSubset"), Qt::Key_Up);
        QCOMPARE(page_->subset(), Subset::Validation);
        page_->setDataset(dataset_);
        QCOMPARE(page_->subset(), Subset::Test);
        QCOMPARE(asked.count(), 0);
    }

    void asksAnewForOtherImagesOrWeights() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        QVERIFY(find<MatrixView>("confusionMatrix")->isVisible());
        QSignalSpy asked(page_.get(), &InspectPage::evaluationRequested);
        QTest::keyClick(find<QComboBox>("evaluationSubset"), Qt::Key_Down);
        QCOMPARE(page_->subset(), Subset::Validation);
        QVERIFY(!find<MatrixView>("confusionMatrix")->isVisible()); // it was of the test images
        QTest::keyClick(find<QComboBox>("evaluationWeights"), Qt::Key_Down);
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked.at(1).at(0).value<Subset>(), Subset::Validation);
        QCOMPARE(asked.at(1).at(1).value<Weights>(), Weights::Last);
    }

    void showsProgressAndErrors() {
        page_->setRun(runOf("a", *dataset_));
        QSignalSpy cancelled(page_.get(), &InspectPage::cancelRequested);
        page_->setProgress(0.5);
        QTest::mouseClick(find<QPushButton>("cancelEvaluation"), Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        page_->setError(QStringLiteral("The run was trained on other images."));
        QVERIFY(find<MessageBar>("errorBar")->isVisible());
        QVERIFY(find<QPushButton>("evaluate")->isVisible());
        fill();
        QVERIFY(!find<MessageBar>("errorBar")->isVisible());
    }

    void forgetsPredictionsOfTheRunBefore() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        page_->setRun(runOf("b", *dataset_));
        QVERIFY(!find<MatrixView>("confusionMatrix")->isVisible());
        page_->setProgress(0.5);
        page_->setRun(runOf("c", *dataset_));
        QVERIFY(find<QPushButton>("evaluate")->isVisible());
    }

    void showsFigures() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        QCOMPARE(find<QLabel>("accuracy")->text(), QStringLiteral("50.00 %"));
        QCOMPARE(find<QLabel>("mistakes")->text(), QStringLiteral("3"));
        // -(ln .8 + ln .3 + ln .1 + ln .9 + ln .2 + ln .6) / 6
        QCOMPARE(find<QLabel>("loss")->text(), QStringLiteral("0.9926"));
    }

    void listsMistakesByLoss() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        auto* grid = find<ImageGrid>("predictionGallery");
        using Images = std::vector<std::int32_t>;
        QCOMPARE(grid->images(), (Images{12, 14, 11})); // losses of .1, .2, .3
        auto* shown = find<QComboBox>("shownPredictions");
        QTest::keyClick(shown, Qt::Key_Down);
        QCOMPARE(grid->images(), (Images{15, 10, 13}));
        QTest::keyClick(shown, Qt::Key_Down);
        QCOMPARE(grid->images(), (Images{12, 14, 11, 15, 10, 13}));
    }

    void sortsTheImages() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        auto* grid = find<ImageGrid>("predictionGallery");
        auto* sort = find<QComboBox>("predictionSort");
        find<QComboBox>("shownPredictions")->setCurrentIndex(2); // all
        using Images = std::vector<std::int32_t>;
        QTest::keyClick(sort, Qt::Key_Down); // lowest loss
        QCOMPARE(grid->images(), (Images{13, 10, 15, 11, 14, 12}));
        QTest::keyClick(sort, Qt::Key_Down); // most confident; .7 twice, in the data set's order
        QCOMPARE(grid->images(), (Images{13, 10, 12, 14, 11, 15}));
        QTest::keyClick(sort, Qt::Key_Down);
        QCOMPARE(grid->images(), (Images{11, 15, 12, 14, 10, 13}));
        QTest::keyClick(sort, Qt::Key_Down);
        QCOMPARE(grid->images(), (Images{10, 11, 12, 13, 14, 15}));
    }

    void goesToTheNextImageByOneKey() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        QVERIFY(QTest::qWaitForWindowActive(page_.get()));
        auto* grid = find<ImageGrid>("predictionGallery");
        auto* place = find<QLabel>("imagePlace");
        QCOMPARE(grid->current(), 12);
        QCOMPARE(place->text(), QStringLiteral("1 of 3"));
        QVERIFY(!find<QToolButton>("previousImage")->isEnabled());
        QTest::keyClick(page_.get(), Qt::Key_N);
        QCOMPARE(grid->current(), 14);
        QTest::keyClick(page_.get(), Qt::Key_N);
        QTest::keyClick(page_.get(), Qt::Key_N); // no further
        QCOMPARE(grid->current(), 11);
        QCOMPARE(place->text(), QStringLiteral("3 of 3"));
        QTest::keyClick(page_.get(), Qt::Key_N, Qt::ShiftModifier);
        QCOMPARE(grid->current(), 14);
        QTest::mouseClick(find<QToolButton>("nextImage"), Qt::LeftButton);
        QCOMPARE(grid->current(), 11);
        QVERIFY(!find<QToolButton>("nextImage")->isEnabled());
    }

    void opensTheImagesOfAConfusion() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        find<QTabWidget>("inspectTabs")->setCurrentIndex(1);
        auto* table = find<QTableView>("confusionTable");
        QCOMPARE(table->model()->rowCount(), 2); // Ring for Disc twice, Square for Disc once
        QCOMPARE(table->model()->index(0, ConfusionModel::Images).data().toString(),
                 QStringLiteral("2"));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, 0)).center());
        auto* grid = find<ImageGrid>("predictionGallery");
        QCOMPARE(grid->images(), (std::vector<std::int32_t>{12}));
        QCOMPARE(find<MatrixView>("confusionMatrix")->picked(), (MatrixCell{2, 0}));
        QTest::mouseClick(find<QPushButton>("leaveCell"), Qt::LeftButton);
        QCOMPARE(grid->images(), (std::vector<std::int32_t>{12, 14, 11}));
        QVERIFY(!table->selectionModel()->hasSelection());
    }

    void asksForTheConfidenceWhenItIsLookedAt() {
        page_->setRun(runOf("a", *dataset_));
        QSignalSpy asked(page_->evaluation(), &EvaluationView::confidenceRequested);
        fill();
        QCOMPARE(asked.count(), 0);
        auto* tabs = find<QTabWidget>("inspectTabs");
        tabs->setCurrentIndex(3);
        QCOMPARE(asked.count(), 1);
        tabs->setCurrentIndex(4);
        QCOMPARE(asked.count(), 1); // one answer serves both
        auto* errors = find<QTableView>("calibrationErrors");
        QVERIFY(!errors->isVisible());
        const auto predictions =
            asked.at(0).at(0).value<std::shared_ptr<const fitroom::Predictions>>();
        page_->evaluation()->setConfidence(confidenceReport(*predictions, 2.0));
        QVERIFY(errors->isVisible());
        QVERIFY(find<QLabel>("temperature")->text().contains(QStringLiteral("2.000")));
        QCOMPARE(find<QTableView>("averagePrecision")->model()->rowCount(), 4);
        fill(); // other predictions, while the tab is in front
        QCOMPARE(asked.count(), 2);
        page_->evaluation()->setConfidenceMessage(QStringLiteral("The disk is gone."));
        QVERIFY(!errors->isVisible());
    }

    void doesWithoutATemperature() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        find<QTabWidget>("inspectTabs")->setCurrentIndex(4);
        page_->evaluation()->setConfidence(confidenceReport(predictions(), {}));
        QVERIFY(!find<QComboBox>("shownCalibration")->isEnabled());
        auto* errors = find<QTableView>("calibrationErrors");
        QCOMPARE(errors->model()->index(0, CalibrationModel::After).data().toString(),
                 QStringLiteral("–"));
    }

    void tellsOfABinOfConfidence() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        find<QTabWidget>("inspectTabs")->setCurrentIndex(4);
        page_->evaluation()->setConfidence(confidenceReport(predictions(), {}));
        // 0.6F (wrong, right) is a little more than 9/15
        QVERIFY(
            find<QWidget>("reliabilityPlot")
                ->accessibleDescription()
                .contains(QStringLiteral(
                    "Confidence 60 % to 67 %: 2 images, mean confidence 60.0 %, right 50.0 %")));
    }

    void opensTheImagesThatAComparisonPicks() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        emit page_->evaluation()->comparison()->imagesPicked(QStringLiteral("Both wrong"),
                                                             {11, 12});
        QCOMPARE(find<ImageGrid>("predictionGallery")->images(),
                 (std::vector<std::int32_t>{12, 11}));
        QCOMPARE(find<QLabel>("predictionCount")->text(), QStringLiteral("Both wrong: 2"));
    }

    void itemModelsHold() {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        ConfusionModel confusions;
        AveragePrecisionModel precisions;
        CalibrationModel errors;
        const QAbstractItemModelTester testers[] = {
            {&confusions, mode}, {&precisions, mode}, {&errors, mode}};
        const ConfidenceReport report = confidenceReport(predictions(), 2.0);
        confusions.setMatrix(confusionMatrix(predictions()), dataset_->classNames());
        precisions.setCurves(report.curves, report.meanAveragePrecision, dataset_->classNames());
        errors.setReport(report);
        QCOMPARE(errors.index(CalibrationModel::Loss, CalibrationModel::Before).data().toString(),
                 QStringLiteral("0.9926"));
        QCOMPARE(precisions.rowCount(), 4);
        errors.setReport(confidenceReport(predictions(), {}));
    }

    void opensTheImagesOfACell() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        auto* matrix = find<MatrixView>("confusionMatrix");
        auto* grid = find<ImageGrid>("predictionGallery");
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {},
                          matrix->cellRect({1, 0}).center());
        QCOMPARE(grid->images(), (std::vector<std::int32_t>{14, 11}));
        QTest::mouseClick(matrix->viewport(), Qt::LeftButton, {},
                          matrix->cellRect({0, 0}).center());
        QCOMPARE(grid->images(), (std::vector<std::int32_t>{10, 13}));
        QTest::mouseClick(find<QPushButton>("leaveCell"), Qt::LeftButton);
        QCOMPARE(grid->images(), (std::vector<std::int32_t>{12, 14, 11}));
        QVERIFY(!matrix->picked());
    }

    void detailsThePickedImage() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        auto* grid = find<ImageGrid>("predictionGallery");
        QCOMPARE(grid->current(), 12); // the worst to begin with
        QCOMPARE(find<ElidedLabel>("trueClass")->text(), QStringLiteral("Square"));
        QCOMPARE(find<ElidedLabel>("predictedClass")->text(), QStringLiteral("✗ Disc"));
        QCOMPARE(find<ElidedLabel>("imageLoss")->text(), QStringLiteral("2.3026"));
        QCOMPARE(find<QWidget>("topClasses")->accessibleDescription(),
                 QStringLiteral("Disc 70.0 %, Ring 20.0 %, Square 10.0 %"));
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(find<ElidedLabel>("imageIndex")->text(), QStringLiteral("14"));
    }

    void tellsOfTheSelection() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        QSignalSpy changed(page_.get(), &InspectPage::selectionChanged);
        auto* grid = find<ImageGrid>("predictionGallery");
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {}, grid->tileRect(14).center());
        QCOMPARE(changed.at(0).at(0).value<std::vector<std::int32_t>>(),
                 std::vector<std::int32_t>{14});
    }

    void reportsAsScikitLearnDoes() {
        // The example of scikit-learn's documentation of classification_report.
        ReportModel model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        ConfusionMatrix matrix(3);
        const int truth[] = {0, 1, 2, 2, 2};
        const int said[] = {0, 0, 2, 2, 1};
        for (int i = 0; i < 5; ++i)
            matrix.add(truth[i], said[i]);
        model.setReport(classReport(matrix), {"class 0", "class 1", "class 2"});
        const QList<QStringList> rows = {{"class 0", "0.50", "1.00", "0.67", "1"},
                                         {"class 1", "0.00", "0.00", "0.00", "1"},
                                         {"class 2", "1.00", "0.67", "0.80", "3"},
                                         {"Accuracy", "", "", "0.60", "5"},
                                         {"Macro average", "0.50", "0.56", "0.49", "5"},
                                         {"Weighted average", "0.70", "0.60", "0.61", "5"}};
        QCOMPARE(model.rowCount(), int(rows.size()));
        for (int row = 0; row < rows.size(); ++row)
            for (int column = 0; column < 5; ++column)
                QCOMPARE(model.index(row, column).data().toString(), rows[row][column]);
        model.setDigits(4);
        QCOMPARE(model.index(0, ReportModel::F1).data().toString(), QStringLiteral("0.6667"));
        QVERIFY(model.plainText().contains(
            QStringLiteral("weighted avg     0.7000    0.6000    0.6133")));
    }

    void showsAndCopiesTheReport() {
        page_->setRun(runOf("a", *dataset_));
        fill();
        find<QTabWidget>("inspectTabs")->setCurrentIndex(2);
        auto* table = find<QTableView>("classReport");
        QCOMPARE(table->model()->rowCount(), 6);
        auto* digits = find<QSpinBox>("reportDigits");
        QTest::keyClick(digits, Qt::Key_Up);
        QCOMPARE(table->model()->index(3, ReportModel::F1).data().toString(),
                 QStringLiteral("0.500"));
        QTest::mouseClick(find<QPushButton>("copyReport"), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("macro avg")));
    }

private:
    template<class Widget>
    Widget* find(const char* name) {
        return page_->findChild<Widget*>(QString::fromLatin1(name));
    }

    /// Three right and three wrong of the six test images, 10 to 15.
    static Predictions predictions() {
        return predictionsOf({0, 1, 2, 0, 1, 2},
                             {.8F, .1F, .1F, .6F, .3F, .1F, .7F, .2F, .1F, .9F, .05F, .05F, .7F,
                              .2F, .1F, .2F, .2F, .6F},
                             3, 10);
    }
    void fill() { page_->setPredictions(predictions()); }

    std::unique_ptr<InspectPage> page_;
    DatasetPtr dataset_;
};

QTEST_MAIN(InspectPageTest)
#include "InspectPageTest.moc"
