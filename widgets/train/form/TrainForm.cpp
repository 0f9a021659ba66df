#include "widgets/train/form/TrainForm.h"

#include "core/model/ShapeInference.h"
#include "core/training/Repeats.h"
#include "widgets/Text.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/form/FieldList.h"
#include "widgets/train/form/RecipeForm.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

/// The tutorial's nets have the tutorial's recipes, the others recipes of their own names.
bool isMadeFor(const Recipe& recipe, const std::string& model) {
    return recipe.name == "tutorial-" + model || recipe.name == model;
}

/// What a net or a recipe is called in a list.
template<class Spec>
QString titleOf(const Spec& spec) {
    return QString::fromStdString(spec.title.empty() ? spec.name : spec.title);
}

} // namespace

TrainForm::TrainForm(QWidget* parent)
    : QWidget(parent), modelBox_(new QComboBox), recipeBox_(new QComboBox), name_(new QLineEdit),
      repeats_(new QSpinBox), form_(new RecipeForm) {
    setObjectName(QStringLiteral("trainForm"));
    makeModelBox();
    makeRecipeBox();
    name_->setObjectName(QStringLiteral("runName"));
    name_->setPlaceholderText(tr("made from net and recipe"));
    name_->setMaxLength(120);

    repeats_->setObjectName(QStringLiteral("repeats"));
    repeats_->setRange(1, kMostRepeats);

    auto* recipeRow = new QWidget;
    auto* row = new QHBoxLayout(recipeRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::kTight);
    row->addWidget(recipeBox_, 1);
    row->addWidget(makeRecipeMenu());
    recipeRow->setFocusProxy(recipeBox_);

    auto* choices = new FieldList;
    choices->addRow(QStringLiteral("model"), tr("&Net"), modelBox_,
                    tr("The net to train: a built-in one, or the one of the Model page"));
    choices->addRow(QStringLiteral("recipe"), tr("Re&cipe"), recipeRow,
                    tr("The recipe that the fields below begin from"));
    choices->addRow(QStringLiteral("name"), tr("R&un name"), name_,
                    tr("What the run will be called in the list of runs"));
    choices->addRow(QStringLiteral("repeats"), tr("Repeats"), repeats_,
                    tr("How often to train, each time with the next seed: it shows how much of a "
                       "result is chance"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSection);
    column->addWidget(choices);
    column->addWidget(form_);
    column->addStretch();

    connect(modelBox_, &QComboBox::activated, this, &TrainForm::chooseModel);
    connect(recipeBox_, &QComboBox::activated, this, &TrainForm::chooseRecipe);
    connect(form_, &RecipeForm::changed, this, &TrainForm::markEdited);
}

void TrainForm::makeModelBox() {
    modelBox_->setObjectName(QStringLiteral("model"));
    modelBox_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    modelBox_->setMinimumContentsLength(6);
}

void TrainForm::makeRecipeBox() {
    recipeBox_->setObjectName(QStringLiteral("recipe"));
    recipeBox_->setAccessibleName(tr("Recipe"));
    recipeBox_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    recipeBox_->setMinimumContentsLength(6);
}

QToolButton* TrainForm::makeRecipeMenu() {
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recipeMenu"));
    QAction* open = menu->addAction(icon(QStringLiteral("folder")), tr("&Open a recipe…"));
    open->setObjectName(QStringLiteral("openRecipe"));
    connect(open, &QAction::triggered, this, &TrainForm::recipeOpenRequested);
    QAction* save = menu->addAction(icon(QStringLiteral("save")), tr("&Save this recipe…"));
    save->setObjectName(QStringLiteral("saveRecipe"));
    connect(save, &QAction::triggered, this, [this] { emit recipeSaveRequested(recipe()); });
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("recipeMenuButton"));
    button->setIcon(icon(QStringLiteral("folder")));
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setAccessibleName(tr("Recipe files"));
    button->setToolTip(tr("Open a recipe from a file, or save this one"));
    return button;
}

void TrainForm::setBuiltInModels(const std::vector<ModelSpec>& models) {
    const std::optional<ModelSpec> chosen = model();
    builtIn_ = models;
    models_ = models;
    modelBox_->clear();
    for (const ModelSpec& one : models)
        modelBox_->addItem(titleOf(one));
    if (chosen)
        setModel(*chosen);
    emit changed();
}

void TrainForm::setModel(const ModelSpec& model) {
    auto found = std::find(builtIn_.begin(), builtIn_.end(), model);
    const auto index = found - builtIn_.begin();
    if (models_.size() > builtIn_.size() && found == builtIn_.end()) {
        models_.pop_back();
        modelBox_->removeItem(modelBox_->count() - 1);
    }
    if (found == builtIn_.end()) {
        models_.push_back(model);
        modelBox_->addItem(tr("%1 (Model page)").arg(titleOf(model)));
    }
    modelBox_->setCurrentIndex(int(index));
    followModel(model.name);
    emit changed();
}

std::optional<ModelSpec> TrainForm::model() const {
    const int index = modelBox_->currentIndex();
    if (index < 0)
        return std::nullopt;
    return models_[std::size_t(index)];
}

void TrainForm::chooseModel(int index) {
    followModel(models_[std::size_t(index)].name);
    if (index < int(builtIn_.size()))
        emit modelChosen(QString::fromStdString(models_[std::size_t(index)].name));
    emit changed();
}

/// Each built-in net has a recipe made for it. While the user has not written a recipe of their
/// own, that of the chosen net goes with it.
void TrainForm::followModel(const std::string& model) {
    const bool madeForANet = std::ranges::any_of(builtIn_, [this](const ModelSpec& net) {
        return isMadeFor(form_->recipe(), net.name);
    });
    if (edited_ || recipeBox_->currentIndex() < 0 || !madeForANet)
        return;
    for (std::size_t i = 0; i < templates_; ++i)
        if (isMadeFor(recipes_[i], model)) {
            recipeBox_->setCurrentIndex(int(i));
            form_->setRecipe(recipes_[i]);
        }
}

void TrainForm::setRecipes(const std::vector<Recipe>& recipes) {
    recipes_ = recipes;
    templates_ = recipes.size();
    recipeBox_->clear();
    for (const Recipe& recipe : recipes)
        recipeBox_->addItem(titleOf(recipe));
    if (!recipes.empty())
        chooseRecipe(0);
}

void TrainForm::setRecipe(const Recipe& recipe) {
    int index = int(std::find(recipes_.begin(), recipes_.end(), recipe) - recipes_.begin());
    if (index == int(recipes_.size())) {
        if (recipes_.size() > templates_) {
            recipes_.pop_back();
            recipeBox_->removeItem(recipeBox_->count() - 1);
        }
        recipes_.push_back(recipe);
        recipeBox_->addItem(titleOf(recipe));
        index = int(recipes_.size()) - 1;
    }
    recipeBox_->setCurrentIndex(index);
    chooseRecipe(index);
}

void TrainForm::chooseRecipe(int index) {
    form_->setRecipe(recipes_[std::size_t(index)]);
    edited_ = false;
    for (int i = 0; i < recipeBox_->count(); ++i)
        recipeBox_->setItemText(i, titleOf(recipes_[std::size_t(i)]));
    updateBatchHint();
    emit changed();
}

Recipe TrainForm::recipe() const {
    return form_->recipe();
}

QString TrainForm::runName() const {
    return name_->text().trimmed();
}

int TrainForm::repeats() const {
    return repeats_->value();
}

void TrainForm::setDataset(const DatasetPtr& dataset) {
    dataset_ = dataset;
    updateBatchHint();
    emit changed();
}

QString TrainForm::mistake() const {
    if (!dataset_)
        return tr("Open a data set on the Data page first.");
    if (!model())
        return tr("Choose a net first.");
    if (const auto net = inferShapes(*model(), dataset_->shape(), dataset_->classCount()); !net)
        return text(atLayer(*model(), net.error()));
    return form_->mistake();
}

void TrainForm::markEdited() {
    const int index = recipeBox_->currentIndex();
    if (index >= 0) {
        edited_ = recipe() != recipes_[std::size_t(index)];
        const QString title = titleOf(recipes_[std::size_t(index)]);
        recipeBox_->setItemText(index, edited_ ? tr("%1 (changed)").arg(title) : title);
    }
    updateBatchHint();
    emit changed();
}

/// How many images are learnt from, and in how many steps an epoch.
void TrainForm::updateBatchHint() {
    if (!dataset_)
        return form_->setBatchHint({});
    const Recipe recipe = form_->recipe();
    const double given = double(dataset_->validationSize());
    double all = double(dataset_->trainingSize());
    if (const int perClass = recipe.split.perClass; perClass > 0)
        all = std::min(all, given + double(perClass) * dataset_->classCount());
    double images = all - (given > 0 ? given : std::ceil(all * recipe.split.validationFraction));
    if (recipe.limit > 0)
        images = std::min(images, double(recipe.limit));
    const double steps = std::ceil(images / std::max(recipe.batchSize, 1));
    const QLocale locale;
    form_->setBatchHint(tr("%1 training images, %2 steps an epoch")
                            .arg(locale.toString(qint64(images)), locale.toString(qint64(steps))));
}

} // namespace fitroom
