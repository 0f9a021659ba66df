#include "widgets/train/TrainPage.h"

#include "widgets/common/MessageBar.h"

#include <QVBoxLayout>

namespace fitroom {

TrainPage::TrainPage(QWidget* parent) : QWidget(parent), error_(new MessageBar) {
    setObjectName(QStringLiteral("trainPage"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(error_);
    column->addStretch();
}

void TrainPage::setBuiltInModels(const std::vector<ModelSpec>& models) {
    models_ = models;
}

void TrainPage::setModel(const ModelSpec& model) {
    model_ = model;
}

std::optional<ModelSpec> TrainPage::model() const {
    return model_;
}

void TrainPage::setRecipes(const std::vector<Recipe>& recipes) {
    if (!recipes.empty())
        recipe_ = recipes.front();
}

void TrainPage::setRecipe(const Recipe& recipe) {
    recipe_ = recipe;
}

Recipe TrainPage::recipe() const {
    return recipe_;
}

QString TrainPage::runName() const {
    return {};
}

void TrainPage::setDataset(DatasetPtr dataset) {
    dataset_ = std::move(dataset);
}

void TrainPage::setTrainingState(TrainingState state) {
    state_ = state;
}

TrainingState TrainPage::trainingState() const {
    return state_;
}

void TrainPage::addEvent(const QString&, const TrainingEvent&) {}

void TrainPage::setError(const QString& sentence) {
    error_->setSentence(sentence);
}

void TrainPage::setShownRuns(const std::vector<ShownRun>&) {}

void TrainPage::setMetrics(const QString&, const RunMetrics&) {}

bool TrainPage::exportChart(Chart, const QString&) const {
    return false;
}

void TrainPage::setPreview(const Preview&) {}

} // namespace fitroom
