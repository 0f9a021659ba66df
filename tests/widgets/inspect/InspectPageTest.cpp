#include "widgets/inspect/InspectPage.h"
#include "tests/support/SyntheticData.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/MessageBar.h"
#include "widgets/gallery/ImageGrid.h"
#include "widgets/inspect/MatrixView.h"
#include "widgets/inspect/PredictionOrder.h"
#include "widgets/inspect/ReportModel.h"

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

RunInfo runOf(const std::string& id) {
    RunInfo run;
    run.id = id;
    run.name = "Run " + id;
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
        page_->setRun(runOf("a"));
        QCOMPARE(find<ElidedLabel>("inspectedRun")->text(), QStringLiteral("Run a"));
        QTest::mouseClick(find<QPushButton>("evaluate"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.at(0).at(0).value<Subset>(), Subset::Test);
        QCOMPARE(asked.at(0).at(1).value<Weights>(), Weights::Best);
    }

    void asksAnewForOtherImagesOrWeights() {
        page_->setRun(runOf("a"));
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
        page_->setRun(runOf("a"));
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
        page_->setRun(runOf("a"));
        fill();
        page_->setRun(runOf("b"));
        QVERIFY(!find<MatrixView>("confusionMatrix")->isVisible());
        page_->setProgress(0.5);
        page_->setRun(runOf("c"));
        QVERIFY(find<QPushButton>("evaluate")->isVisible());
    }

    void showsFigures() {
        page_->setRun(runOf("a"));
        fill();
        QCOMPARE(find<QLabel>("accuracy")->text(), QStringLiteral("50.00 %"));
        QCOMPARE(find<QLabel>("mistakes")->text(), QStringLiteral("3"));
        // -(ln .8 + ln .3 + ln .1 + ln .9 + ln .2 + ln .6) / 6
        QCOMPARE(find<QLabel>("loss")->text(), QStringLiteral("0.9926"));
    }

    void listsMistakesByLoss() {
        page_->setRun(runOf("a"));
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

    void opensTheImagesOfACell() {
        page_->setRun(runOf("a"));
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
        page_->setRun(runOf("a"));
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
        page_->setRun(runOf("a"));
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
        page_->setRun(runOf("a"));
        fill();
        find<QTabWidget>("inspectTabs")->setCurrentIndex(1);
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
    void fill() {
        page_->setPredictions(predictionsOf({0, 1, 2, 0, 1, 2},
                                            {.8F, .1F, .1F, .6F, .3F, .1F, .7F, .2F, .1F, .9F, .05F,
                                             .05F, .7F, .2F, .1F, .2F, .2F, .6F},
                                            3, 10));
    }

    std::unique_ptr<InspectPage> page_;
    DatasetPtr dataset_;
};

QTEST_MAIN(InspectPageTest)
#include "InspectPageTest.moc"
