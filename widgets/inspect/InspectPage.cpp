#include "widgets/inspect/InspectPage.h"

#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/Placeholder.h"
#include "widgets/data/FilterBar.h"
#include "widgets/inspect/EvaluationView.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace fitroom {

namespace {

Placeholder* makePlaceholder() {
    auto* made = new Placeholder;
    made->setPicture(QStringLiteral("inspect"));
    return made;
}

} // namespace

InspectPage::InspectPage(QWidget* parent)
    : QWidget(parent), name_(new ElidedLabel), subsetBox_(new QComboBox),
      weightsBox_(new QComboBox), error_(new MessageBar), stack_(new QStackedLayout),
      noRun_(makePlaceholder()), notEvaluated_(makePlaceholder()), busy_(makePlaceholder()),
      view_(new EvaluationView) {
    setObjectName(QStringLiteral("inspectPage"));
    noRun_->setTitle(tr("No run to inspect"));
    noRun_->setText(tr("Pick a run in the list of runs, or train a net on the Train page. Here "
                       "you will see how well it does and which images it gets wrong."));
    notEvaluated_->setTitle(tr("Not evaluated yet"));
    notEvaluated_->setText(tr("The net is tried on images it did not learn from. That takes a few "
                              "seconds; the answer is kept with the run."));
    auto* evaluate = notEvaluated_->addButton(tr("&Evaluate"), QStringLiteral("evaluate"),
                                              tr("Try the run's net on the chosen images"));
    busy_->setTitle(tr("Evaluating"));
    auto* cancel =
        busy_->addButton(tr("Cancel"), QStringLiteral("cancelEvaluation"), tr("Stop evaluating"));
    connect(evaluate, &QPushButton::clicked, this, &InspectPage::requestEvaluation);
    connect(cancel, &QPushButton::clicked, this, &InspectPage::cancelRequested);
    connect(view_, &EvaluationView::selectionChanged, this, &InspectPage::selectionChanged);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSection);
    column->addWidget(error_);
    column->addWidget(makeHeader());
    column->addLayout(stack_, 1);
    for (QWidget* state : {static_cast<QWidget*>(noRun_), static_cast<QWidget*>(notEvaluated_),
                           static_cast<QWidget*>(busy_), static_cast<QWidget*>(view_)})
        stack_->addWidget(state);
    showState();
}

QWidget* InspectPage::makeHeader() {
    name_->setObjectName(QStringLiteral("inspectedRun"));
    name_->setFont(pageTitleFont());
    subsetBox_->setObjectName(QStringLiteral("evaluationSubset"));
    subsetBox_->setAccessibleName(tr("Images to evaluate on"));
    subsetBox_->setToolTip(tr("The images the net is tried on"));
    subsetBox_->addItem(tr("Test images"), int(Subset::Test));
    subsetBox_->addItem(tr("Validation images"), int(Subset::Validation));
    weightsBox_->setObjectName(QStringLiteral("evaluationWeights"));
    weightsBox_->setAccessibleName(tr("Weights to use"));
    weightsBox_->setToolTip(tr("The weights with the lowest validation loss, or those at the end"));
    weightsBox_->addItem(tr("Best weights"), int(Weights::Best));
    weightsBox_->addItem(tr("Last weights"), int(Weights::Last));
    connect(subsetBox_, &QComboBox::currentIndexChanged, this, &InspectPage::requestEvaluation);
    connect(weightsBox_, &QComboBox::currentIndexChanged, this, &InspectPage::requestEvaluation);

    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(name_, 1);
    row->addWidget(subsetBox_);
    row->addWidget(weightsBox_);
    return header;
}

Subset InspectPage::subset() const {
    return Subset(subsetBox_->currentData().toInt());
}

Weights InspectPage::weights() const {
    return Weights(weightsBox_->currentData().toInt());
}

void InspectPage::requestEvaluation() {
    if (!run_)
        return;
    evaluated_ = false; // what is shown is of other images or weights
    error_->setSentence({});
    showState();
    emit evaluationRequested(subset(), weights());
}

void InspectPage::showState() {
    name_->setText(run_ ? QString::fromStdString(run_->name) : tr("Inspect"));
    subsetBox_->setEnabled(run_.has_value());
    weightsBox_->setEnabled(run_.has_value());
    if (!run_)
        stack_->setCurrentWidget(noRun_);
    else if (evaluating_)
        stack_->setCurrentWidget(busy_);
    else
        stack_->setCurrentWidget(evaluated_ ? static_cast<QWidget*>(view_) : notEvaluated_);
}

void InspectPage::setDataset(DatasetPtr dataset) {
    if (dataset != dataset_)
        evaluated_ = evaluating_ = false;
    dataset_ = std::move(dataset);
    showState();
}

void InspectPage::setRun(const std::optional<RunInfo>& run) {
    run_ = run;
    evaluated_ = evaluating_ = false;
    error_->setSentence({});
    showState();
}

void InspectPage::setProgress(double share) {
    evaluating_ = true;
    busy_->setText(run_ ? QString::fromStdString(run_->model.title) : QString());
    busy_->setProgress(share);
    showState();
}

void InspectPage::setPredictions(const Predictions& predictions) {
    evaluating_ = false;
    evaluated_ = true;
    view_->setPredictions(dataset_, predictions);
    error_->setSentence({});
    showState();
}

void InspectPage::setError(const QString& sentence) {
    evaluating_ = false;
    error_->setSentence(sentence);
    showState();
}

void InspectPage::setSelection(const std::vector<std::int32_t>& images) {
    view_->setSelection(images);
}

} // namespace fitroom
