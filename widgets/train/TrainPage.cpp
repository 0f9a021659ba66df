#include "widgets/train/TrainPage.h"

#include "widgets/common/Labels.h"
#include "widgets/common/MessageBar.h"
#include "widgets/runs/table/RunTable.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/bar/TrainingBar.h"
#include "widgets/train/bar/WaitingRuns.h"
#include "widgets/train/chart/TrainingCharts.h"
#include "widgets/train/form/FormArea.h"
#include "widgets/train/form/RecipeForm.h"
#include "widgets/train/form/TrainForm.h"
#include "widgets/train/preview/AugmentationPreview.h"
#include "widgets/train/rate/RateFinder.h"
#include "widgets/train/search/SearchPanel.h"

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace fitroom {

namespace {
constexpr int kFormWidth = 352; // to begin with
} // namespace

TrainPage::TrainPage(QWidget* parent)
    : QWidget(parent), error_(new MessageBar), form_(new TrainForm), bar_(new TrainingBar),
      waiting_(new WaitingRuns), charts_(new TrainingCharts), preview_(new AugmentationPreview),
      rate_(new RateFinder), search_(new SearchPanel), table_(new RunTable) {
    setObjectName(QStringLiteral("trainPage"));
    splitter_ = new QSplitter(Qt::Horizontal);
    splitter_->setObjectName(QStringLiteral("trainSplitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->addWidget(makeLeft());
    splitter_->addWidget(makeRight());
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({kFormWidth, 2 * kFormWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(error_);
    column->addWidget(splitter_, 1);
    connectParts();
    formChanged();
    phaseChanged();
}

/// The form scrolls by itself, its heading stays.
QWidget* TrainPage::makeLeft() {
    form_->setContentsMargins(spacing::kPage, 0, spacing::kSection, spacing::kPage);
    auto* area = new FormArea(form_);
    area->setObjectName(QStringLiteral("trainFormArea"));
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 20, 0, 0);
    column->setSpacing(spacing::kSection);
    QLabel* title = pageTitle(tr("Train"));
    title->setContentsMargins(spacing::kPage, 0, 0, 0);
    column->addWidget(title);
    column->addWidget(area, 1);
    left->setMaximumWidth(480);
    return left;
}

QWidget* TrainPage::makeRight() {
    auto* tabs = new QTabBar;
    tabs->setObjectName(QStringLiteral("trainTabs"));
    tabs->setAccessibleName(
        tr("Curves, augmented images, learning rate, best model or all runs"));
    tabs->setToolTip(tr("The curves of runs, what the augmentation does to images, a trial that "
                        "finds a learning rate, a search for the best model, or a table of all "
                        "runs"));
    tabs->setDrawBase(false);
    tabs->setExpanding(false);
    tabs->addTab(tr("Curves"));
    tabs->addTab(tr("Augmented images"));
    tabs->addTab(tr("Learning rate"));
    tabs->addTab(tr("Best model"));
    tabs->addTab(tr("All runs"));
    auto* pages = new QStackedWidget;
    pages->addWidget(charts_);
    pages->addWidget(preview_);
    pages->addWidget(rate_);
    pages->addWidget(search_);
    pages->addWidget(table_);
    connect(tabs, &QTabBar::currentChanged, pages, &QStackedWidget::setCurrentIndex);
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(spacing::kSection, spacing::kSection, spacing::kPage,
                               spacing::kSection);
    column->setSpacing(spacing::kNormal);
    column->addWidget(bar_);
    column->addWidget(waiting_);
    column->addWidget(tabs);
    column->addWidget(pages, 1);
    return right;
}

void TrainPage::connectParts() {
    connect(form_, &TrainForm::changed, this, &TrainPage::formChanged);
    connect(form_, &TrainForm::modelChosen, this, &TrainPage::modelChosen);
    connect(form_, &TrainForm::recipeOpenRequested, this, &TrainPage::recipeOpenRequested);
    connect(form_, &TrainForm::recipeSaveRequested, this, &TrainPage::recipeSaveRequested);
    connect(&form_->recipeForm(), &RecipeForm::currentPhaseChanged, this, &TrainPage::phaseChanged);
    connect(bar_, &TrainingBar::startRequested, this, &TrainPage::start);
    connect(bar_, &TrainingBar::pauseRequested, this, &TrainPage::pauseRequested);
    connect(bar_, &TrainingBar::goOnRequested, this, &TrainPage::goOnRequested);
    connect(bar_, &TrainingBar::stopRequested, this, &TrainPage::stopRequested);
    connect(bar_, &TrainingBar::learningRateRequested, this, &TrainPage::learningRateRequested);
    connect(waiting_, &WaitingRuns::startRequested, this, &TrainPage::startWaitingRequested);
    connect(waiting_, &WaitingRuns::removeRequested, this, &TrainPage::removeWaitingRequested);
    connect(waiting_, &WaitingRuns::clearRequested, this, &TrainPage::clearWaitingRequested);
    connect(charts_, &TrainingCharts::exportRequested, this, &TrainPage::exportRequested);
    connect(charts_, &TrainingCharts::optionsChanged, this, &TrainPage::chartOptionsChanged);
    connect(preview_, &AugmentationPreview::previewRequested, this, &TrainPage::previewRequested);
    connect(search_, &SearchPanel::activityChanged, this, &TrainPage::showObstacles);
    connect(rate_, &RateFinder::findRequested, this, &TrainPage::tryRates);
    connect(rate_, &RateFinder::rateTaken, &form_->recipeForm(), &RecipeForm::setLearningRate);
}

void TrainPage::start() {
    if (form_->mistake().isEmpty())
        emit startRequested(*form_->model(), form_->recipe(), form_->runName(), form_->repeats());
}

void TrainPage::tryRates() {
    if (form_->mistake().isEmpty())
        emit rateTrialRequested(*form_->model(), form_->recipe(),
                                form_->recipeForm().currentPhase());
}

/// A trial beside a training would slow both down.
void TrainPage::showObstacles() {
    const QString mistake = form_->mistake();
    bar_->setObstacle(mistake);
    const bool training = bar_->state() != TrainingState::Idle;
    const bool searching = search_->activity() != SearchActivity::Idle;
    const QString busy = tr("Possible when no training is going on.");
    rate_->setObstacle(training || searching ? busy : mistake);
    search_->setObstacle(training       ? busy
                         : hasData_     ? QString()
                                        : tr("Open a data set first, on the Data page."));
}

void TrainPage::formChanged() {
    showObstacles();
    phaseChanged();
    emit recipeChanged(form_->recipe());
}

void TrainPage::phaseChanged() {
    const RecipeForm& recipe = form_->recipeForm();
    preview_->setAugmentation(recipe.currentAugmentation(), recipe.currentPhase());
    rate_->setPhase(recipe.currentPhase(), int(recipe.recipe().phases.size()));
}

void TrainPage::setBuiltInModels(const std::vector<ModelSpec>& models) {
    form_->setBuiltInModels(models);
}

void TrainPage::setModel(const ModelSpec& model) {
    form_->setModel(model);
}

std::optional<ModelSpec> TrainPage::model() const {
    return form_->model();
}

void TrainPage::setRecipes(const std::vector<Recipe>& recipes) {
    form_->setRecipes(recipes);
}

void TrainPage::setRecipe(const Recipe& recipe) {
    form_->setRecipe(recipe);
}

Recipe TrainPage::recipe() const {
    return form_->recipe();
}

void TrainPage::focusStart() {
    bar_->focusStart();
}

QString TrainPage::runName() const {
    return form_->runName();
}

int TrainPage::repeats() const {
    return form_->repeats();
}

void TrainPage::setDataset(DatasetPtr dataset) {
    hasData_ = dataset != nullptr;
    form_->setDataset(dataset);
    preview_->setDataAvailable(hasData_);
    showObstacles();
}

void TrainPage::setTrainingState(TrainingState state) {
    if (state == TrainingState::Idle)
        showCurrentRun(); // up to the last event, which may not be on disk yet
    bar_->setState(state);
    showObstacles();
    waiting_->setStartPossible(state == TrainingState::Idle);
}

void TrainPage::setWaiting(const QStringList& names) {
    waiting_->setNames(names);
}

TrainingState TrainPage::trainingState() const {
    return bar_->state();
}

void TrainPage::addEvent(const QString& run, const TrainingEvent& event) {
    bar_->add(event);
    for (const ShownRun& shown : charts_->runs())
        if (shown.id == run)
            bar_->setTrainingName(shown.name);
    if (const auto* step = std::get_if<StepMetrics>(&event))
        charts_->add(run, *step);
    else if (const auto* epoch = std::get_if<EpochMetrics>(&event))
        charts_->add(run, *epoch);
    else if (const auto* score = std::get_if<PhaseScore>(&event))
        charts_->add(run, *score);
}

void TrainPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

void TrainPage::setShownRuns(const std::vector<ShownRun>& runs) {
    charts_->setRuns(runs);
    showCurrentRun();
}

void TrainPage::setMetrics(const QString& run, const RunMetrics& metrics) {
    charts_->setMetrics(run, metrics);
    showCurrentRun();
}

void TrainPage::showCurrentRun() {
    for (const ShownRun& run : charts_->runs())
        if (run.current)
            return bar_->setRun(run.name, &charts_->history(run.id)->metrics());
    bar_->setRun({}, nullptr);
}

tl::expected<void, Error> TrainPage::exportChart(Chart chart, const QString& path) const {
    return charts_->exportChart(chart, path);
}

ChartOptions TrainPage::chartOptions() const {
    return charts_->options();
}

void TrainPage::setChartOptions(const ChartOptions& options) {
    charts_->setOptions(options);
}

void TrainPage::setPreview(const Preview& preview) {
    preview_->setPreview(preview);
}

} // namespace fitroom
