#include "widgets/inspect/EvaluationView.h"

#include "core/evaluation/ClassReport.h"
#include "widgets/common/Awaited.h"
#include "widgets/common/Tables.h"
#include "widgets/inspect/ConfusionModel.h"
#include "widgets/inspect/Figures.h"
#include "widgets/inspect/MatrixTab.h"
#include "widgets/inspect/MatrixView.h"
#include "widgets/inspect/PredictionGallery.h"
#include "widgets/inspect/ReportTab.h"
#include "widgets/inspect/compare/ComparisonTab.h"
#include "widgets/inspect/metrics/CalibrationTab.h"
#include "widgets/inspect/metrics/PrecisionRecallTab.h"
#include "widgets/theme/Theme.h"

#include <QItemSelectionModel>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace fitroom {

EvaluationView::EvaluationView(QWidget* parent)
    : QWidget(parent), figures_(new Figures), tabs_(new QTabWidget), matrix_(new MatrixTab),
      confusions_(new ConfusionModel(this)),
      confusionTable_(
          figureTable(confusions_, QStringLiteral("confusionTable"), tr("Most confused classes"))),
      report_(new ReportTab), precisionRecall_(new PrecisionRecallTab),
      calibration_(new CalibrationTab), awaitedCurves_(new Awaited(precisionRecall_)),
      awaitedCalibration_(new Awaited(calibration_)), comparison_(new ComparisonTab),
      gallery_(new PredictionGallery) {
    makeTabs();
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("inspectSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(spacing::kSection);
    splitter->addWidget(tabs_);
    splitter->addWidget(gallery_);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({1000, 1000}); // in equal halves

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSection);
    column->addWidget(figures_);
    column->addWidget(splitter, 1);
    connectGallery();
}

void EvaluationView::makeTabs() {
    tabs_->setObjectName(QStringLiteral("inspectTabs"));
    tabs_->setAccessibleName(tr("What the evaluation shows"));
    tabs_->setDocumentMode(true);
    tabs_->setUsesScrollButtons(true);
    const auto add = [this](QWidget* tab, const QString& title, const QString& toolTip) {
        tabs_->setTabToolTip(tabs_->addTab(tab, title), toolTip);
    };
    add(matrix_, tr("Matrix"), tr("Confusion matrix: what each class is taken for"));
    add(makeConfusionTab(), tr("Pairs"), tr("The classes that are confused most"));
    add(report_, tr("Classes"), tr("Precision, recall and F1 score of each class"));
    add(awaitedCurves_, tr("Curves"),
        tr("Curves of precision over recall, and the average precision of each class"));
    add(awaitedCalibration_, tr("Calibration"), tr("How far the net’s confidence can be believed"));
    add(comparison_, tr("Compare"), tr("This run beside another, image by image"));
    connect(tabs_, &QTabWidget::currentChanged, this, &EvaluationView::askForConfidence);
}

QWidget* EvaluationView::makeConfusionTab() {
    confusionTable_->setToolTip(tr("Pick a row to see its images"));
    auto* tab = new QWidget;
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->addWidget(confusionTable_);
    return tab;
}

void EvaluationView::connectGallery() {
    connect(gallery_, &PredictionGallery::selectionChanged, this,
            &EvaluationView::selectionChanged);
    MatrixView* view = matrix_->view();
    connect(view, &MatrixView::pickedChanged, gallery_,
            [this, view] { gallery_->setCell(view->picked()); });
    connect(confusionTable_->selectionModel(), &QItemSelectionModel::selectionChanged, gallery_,
            [this, view] {
                const auto rows = confusionTable_->selectionModel()->selectedRows();
                if (rows.isEmpty())
                    return;
                const Confusion& picked = confusions_->confusion(rows.first().row());
                view->setPicked(MatrixCell{picked.trueClass, picked.predictedClass});
                gallery_->setCell(view->picked());
            });
    connect(comparison_, &ComparisonTab::imagesPicked, gallery_,
            [this, view](const QString& title, const std::vector<std::int32_t>& images) {
                view->setPicked({});
                gallery_->setPicked(title, images);
            });
    connect(gallery_, &PredictionGallery::cellLeft, this, [this, view] {
        view->setPicked({});
        confusionTable_->clearSelection();
        gallery_->setCell({});
    });
}

void EvaluationView::setPredictions(const DatasetPtr& dataset, const Predictions& predictions) {
    dataset_ = dataset;
    predictions_ = std::make_shared<const Predictions>(predictions);
    const ConfusionMatrix matrix = confusionMatrix(predictions);
    figures_->show(predictions);
    matrix_->setMatrix(matrix, dataset->classNames());
    confusions_->setMatrix(matrix, dataset->classNames());
    report_->setReport(classReport(matrix), dataset->classNames());
    gallery_->setPredictions(dataset, predictions_);
    askedForConfidence_ = false;
    setConfidenceMessage({});
    askForConfidence();
}

void EvaluationView::askForConfidence() {
    const QWidget* shown = tabs_->currentWidget();
    if (askedForConfidence_ || !predictions_ ||
        (shown != awaitedCurves_ && shown != awaitedCalibration_))
        return;
    askedForConfidence_ = true;
    setConfidenceMessage(tr("Being worked out…"));
    emit confidenceRequested(predictions_);
}

void EvaluationView::setConfidence(const ConfidenceReport& report) {
    precisionRecall_->setReport(report, dataset_->classNames());
    calibration_->setReport(report);
    awaitedCurves_->showContent();
    awaitedCalibration_->showContent();
}

void EvaluationView::setConfidenceMessage(const QString& sentence) {
    awaitedCurves_->setMessage(sentence);
    awaitedCalibration_->setMessage(sentence);
}

void EvaluationView::setSelection(const std::vector<std::int32_t>& images) {
    gallery_->setSelection(images);
}

} // namespace fitroom
