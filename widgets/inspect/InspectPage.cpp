#include "widgets/inspect/InspectPage.h"

#include "core/runs/RunData.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/ElidedLabel.h"
#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/common/NarrowBox.h"
#include "widgets/common/Placeholder.h"
#include "widgets/data/FilterBar.h"
#include "widgets/inspect/EvaluationView.h"
#include "widgets/inspect/PredictionGallery.h"
#include "widgets/inspect/explain/ExplainView.h"
#include "widgets/theme/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
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
      testImages_(subsetBox_, int(Subset::Test), int(Subset::Validation)),
      weightsBox_(new QComboBox), viewsBox_(makeViewsBox()), gain_(hint({})),
      error_(new MessageBar), stack_(new QStackedLayout), noRun_(makePlaceholder()),
      otherData_(makePlaceholder()), notEvaluated_(makePlaceholder()), busy_(makePlaceholder()),
      view_(new EvaluationView), explain_(new ExplainView) {
    setObjectName(QStringLiteral("inspectPage"));
    fillPlaceholders();
    connect(view_, &EvaluationView::selectionChanged, this, &InspectPage::selectionChanged);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kSection);
    column->addWidget(error_);
    column->addWidget(makeHeader());
    column->addWidget(gain_);
    column->addLayout(stack_, 1);
    for (QWidget* state :
         std::initializer_list<QWidget*>{noRun_, otherData_, notEvaluated_, busy_, view_, explain_})
        stack_->addWidget(state);
    gain_->setObjectName(QStringLiteral("testTimeGain"));
    gain_->setWordWrap(true);
    gain_->hide();
    connectExplanation();
    showState();
}

void InspectPage::fillPlaceholders() {
    noRun_->setTitle(tr("No run to inspect"));
    noRun_->setText(tr("Pick a run in the list of runs, or train a net on the Train page. Here "
                       "you will see how well it does and which images it gets wrong."));
    notEvaluated_->setTitle(tr("Not evaluated yet"));
    notEvaluated_->setText(tr("The net is tried on images it did not learn from. That takes a few "
                              "seconds; the answer is kept with the run."));
    auto* evaluate = notEvaluated_->addButton(tr("&Evaluate"), QStringLiteral("evaluate"),
                                              tr("Try the run's net on the chosen images"));
    auto* open = otherData_->addButton(tr("&Open Its Data"), QStringLiteral("openRunData"),
                                       tr("Open the data set the run was trained on"));
    busy_->setTitle(tr("Evaluating"));
    auto* cancel =
        busy_->addButton(tr("Cancel"), QStringLiteral("cancelEvaluation"), tr("Stop evaluating"));
    connect(evaluate, &QPushButton::clicked, this, &InspectPage::requestEvaluation);
    connect(open, &QPushButton::clicked, this, [this] { emit dataRequested(*run_); });
    connect(cancel, &QPushButton::clicked, this, &InspectPage::cancelRequested);
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
    for (QComboBox* box : {subsetBox_, weightsBox_, viewsBox_})
        box->setMinimumWidth(kNarrowBox);
    connect(subsetBox_, &QComboBox::currentIndexChanged, this, &InspectPage::requestEvaluation);
    connect(weightsBox_, &QComboBox::currentIndexChanged, this, &InspectPage::requestEvaluation);

    auto* header = new QWidget;
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kNormal);
    row->addWidget(name_, 1);
    row->addWidget(subsetBox_);
    row->addWidget(weightsBox_);
    row->addWidget(viewsBox_);
    return header;
}

QComboBox* InspectPage::makeViewsBox() {
    auto* box = new QComboBox;
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setObjectName(QStringLiteral("testTimeAugmentation"));
    box->setAccessibleName(tr("Test-time augmentation"));
    box->setToolTip(tr("Test-time augmentation: the net sees each image in several views and the "
                       "mean of its answers counts"));
    box->addItem(tr("One view"), int(TestTimeAugmentation::None));
    box->addItem(tr("With mirror image"), int(TestTimeAugmentation::Flips));
    box->addItem(tr("With small shifts"), int(TestTimeAugmentation::Shifts));
    box->addItem(tr("Ten crops"), int(TestTimeAugmentation::Crops));
    connect(box, &QComboBox::currentIndexChanged, this, &InspectPage::requestEvaluation);
    return box;
}

TestTimeAugmentation InspectPage::views() const {
    return TestTimeAugmentation(viewsBox_->currentData().toInt());
}

void InspectPage::connectExplanation() {
    const PredictionGallery& gallery = view_->gallery();
    connect(&gallery, &PredictionGallery::explainRequested, this, &InspectPage::openExplanation);
    connect(&gallery, &PredictionGallery::pickedChanged, explain_, [this](int image) {
        if (explaining_ && image >= 0)
            explain_->setImage(image);
    });
    connect(explain_, &ExplainView::closed, this, &InspectPage::closeExplanation);
    connect(explain_, &ExplainView::stepRequested, this,
            [this](int by) { view_->gallery().step(by); });
    connect(explain_, &ExplainView::validationWanted, this,
            [this] { subsetBox_->setCurrentIndex(subsetBox_->findData(int(Subset::Validation))); });
    connect(explain_, &ExplainView::imageChosen, this,
            [this](std::int32_t image) { emit selectionChanged({image}); });
}

void InspectPage::openExplanation() {
    if (!run_ || view_->gallery().picked() < 0)
        return;
    explaining_ = true;
    explain_->setRun(*run_);
    explain_->setImage(view_->gallery().picked());
    showState();
    explain_->setFocus();
}

void InspectPage::closeExplanation() {
    explaining_ = false;
    showState();
    view_->gallery().setFocus();
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
    explaining_ = false;
    error_->setSentence({});
    showState();
    emit evaluationRequested(subset(), weights());
}

void InspectPage::showState() {
    name_->setText(run_ ? QString::fromStdString(run_->name) : tr("Inspect"));
    subsetBox_->setEnabled(run_.has_value());
    weightsBox_->setEnabled(run_.has_value());
    viewsBox_->setEnabled(run_.has_value());
    gain_->setVisible(run_ && evaluated_ && !evaluating_ && !gain_->text().isEmpty());
    if (!run_)
        stack_->setCurrentWidget(noRun_);
    else if (evaluating_)
        stack_->setCurrentWidget(busy_);
    else if (!dataset_ || !isDataOf(*run_, *dataset_))
        showOtherData();
    else if (!evaluated_)
        stack_->setCurrentWidget(notEvaluated_);
    else
        stack_->setCurrentWidget(explaining_ ? static_cast<QWidget*>(explain_) : view_);
}

void InspectPage::showOtherData() {
    const QString name = QString::fromStdString(run_->dataName);
    otherData_->setTitle(dataset_ ? tr("Trained on other data") : tr("Its data are not open"));
    otherData_->setText(
        dataset_
            ? tr("The run was trained on “%1”; “%2” is open.")
                  .arg(name, QString::fromStdString(dataset_->name()))
            : tr("The run was trained on “%1”, and the net is tried on images of that.").arg(name));
    stack_->setCurrentWidget(otherData_);
}

void InspectPage::setDataset(DatasetPtr dataset) {
    if (dataset != dataset_)
        evaluated_ = evaluating_ = explaining_ = false;
    dataset_ = std::move(dataset);
    testImages_.setAvailable(!dataset_ || dataset_->testSize() > 0);
    showState();
}

void InspectPage::setRun(const std::optional<RunInfo>& run) {
    run_ = run;
    evaluated_ = evaluating_ = explaining_ = false;
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
    explain_->setPredictions(dataset_, std::make_shared<const Predictions>(predictions), subset());
    error_->setSentence({});
    showState();
}

void InspectPage::setGain(const std::optional<TestTimeGain>& gain) {
    const QLocale locale;
    const auto loss = [&locale](double value) { return locale.toString(value, 'f', 4); };
    gain_->setText(gain ? tr("%1: accuracy %2 → %3, loss %4 → %5; %6 of %7 images put right, %8 "
                             "made wrong.")
                              .arg(viewsBox_->currentText(), perCent(gain->accuracyBefore),
                                   perCent(gain->accuracyAfter), loss(gain->lossBefore),
                                   loss(gain->lossAfter), locale.toString(qulonglong(gain->fixed)),
                                   locale.toString(qulonglong(gain->images)),
                                   locale.toString(qulonglong(gain->broken)))
                        : QString());
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
