#include "widgets/train/form/MoreForm.h"

#include <limits>

namespace fitroom {

MoreForm::MoreForm(QWidget* parent)
    : FieldList(parent), recipe_(*this, [this] { emit changed(); }),
      stopping_(*this, [this] { emit changed(); }), split_(*this, [this] { emit changed(); }) {
    addLearning();
    addSplit();
    addMachine();
}

void MoreForm::addLearning() {
    auto* smoothing = new NumberField;
    smoothing->setObjectName(QStringLiteral("labelSmoothing"));
    smoothing->setStep(0.01);
    smoothing->setLimits(0, 0.99);
    addRow(QStringLiteral("label_smoothing"), tr("Label smoothing"), smoothing,
           tr("The share of certainty that is spread over all classes; 0 is none"));
    recipe_.bind(QStringLiteral("label_smoothing"), smoothing, &Recipe::labelSmoothing);
    auto* patience = new QSpinBox;
    patience->setObjectName(QStringLiteral("patience"));
    patience->setRange(0, 100000);
    patience->setSpecialValueText(tr("never"));
    addRow(QStringLiteral("early_stopping.patience"), tr("Stop early after"), patience,
           tr("Stop when the validation loss has not fallen for so many epochs"));
    stopping_.bind(QStringLiteral("early_stopping.patience"), patience, &EarlyStopping::patience);
    patience->setSuffix(tr(" epochs"));
}

void MoreForm::addSplit() {
    auto* fraction = new NumberField;
    fraction->setObjectName(QStringLiteral("validationFraction"));
    fraction->setUnit(QStringLiteral("%"), 100);
    fraction->setStep(0.05);
    fraction->setLimits(0, 0.99);
    addRow(QStringLiteral("split.validation_fraction"), tr("For validation"), fraction,
           tr("The share of the training images that is not learnt from but validated on, where the "
              "data set does not bring images for that"));
    split_.bind(QStringLiteral("split.validation_fraction"), fraction,
                &SplitSpec::validationFraction);
    auto* seed = new WholeField(std::numeric_limits<std::uint32_t>::max());
    seed->setObjectName(QStringLiteral("splitSeed"));
    addRow(QStringLiteral("split.seed"), tr("Seed of the split"), seed,
           tr("Another number, another choice of validation images"));
    split_.bind(QStringLiteral("split.seed"), seed, &SplitSpec::seed);
    auto* stratified = new QCheckBox(tr("equal shares"));
    stratified->setObjectName(QStringLiteral("stratified"));
    addRow(QStringLiteral("split.stratified"), tr("Stratified"), stratified,
           tr("Each class has the same share among the validation images"));
    split_.bind(QStringLiteral("split.stratified"), stratified, &SplitSpec::stratified);
    auto* perClass = new QSpinBox;
    perClass->setObjectName(QStringLiteral("perClass"));
    perClass->setRange(0, std::numeric_limits<int>::max());
    perClass->setSingleStep(10);
    perClass->setGroupSeparatorShown(true);
    perClass->setSpecialValueText(tr("all"));
    addRow(QStringLiteral("split.per_class"), tr("Images of each class"), perClass,
           tr("Use only so many training images of each class, drawn by the seed of the split"));
    split_.bind(QStringLiteral("split.per_class"), perClass, &SplitSpec::perClass);
    auto* limit = new QSpinBox;
    limit->setObjectName(QStringLiteral("limit"));
    limit->setRange(0, std::numeric_limits<int>::max());
    limit->setSingleStep(1000);
    limit->setGroupSeparatorShown(true);
    limit->setSpecialValueText(tr("all"));
    addRow(QStringLiteral("limit"), tr("Training images"), limit,
           tr("Learn from no more than so many images, for a quick try"));
    recipe_.bind(QStringLiteral("limit"), limit, &Recipe::limit);
}

void MoreForm::addMachine() {
    auto* seed = new WholeField(std::numeric_limits<std::uint64_t>::max());
    seed->setObjectName(QStringLiteral("seed"));
    addRow(QStringLiteral("seed"), tr("Seed"), seed,
           tr("First weights, order of images and random changes follow from it: "
              "the same seed gives the same training"));
    recipe_.bind(QStringLiteral("seed"), seed, &Recipe::seed);
    auto* precision = new QComboBox;
    precision->setObjectName(QStringLiteral("precision"));
    precision->addItem(tr("Automatic"), int(Precision::Auto));
    precision->addItem(QStringLiteral("float32"), int(Precision::Float32));
    precision->addItem(QStringLiteral("bfloat16"), int(Precision::Bfloat16));
    addRow(QStringLiteral("precision"), tr("Precision"), precision,
           tr("Automatic takes bfloat16 where the processor is fast at it"));
    recipe_.bind(QStringLiteral("precision"), precision, &Recipe::precision);
    auto* threads = new QSpinBox;
    threads->setObjectName(QStringLiteral("threads"));
    threads->setRange(0, 4096);
    threads->setSpecialValueText(tr("all cores"));
    addRow(QStringLiteral("threads"), tr("Threads"), threads,
           tr("How many processor cores the training may use"));
    recipe_.bind(QStringLiteral("threads"), threads, &Recipe::threads);
}

void MoreForm::load(const Recipe& recipe) {
    recipe_.load(recipe);
    stopping_.load(recipe.earlyStopping);
    split_.load(recipe.split);
}

bool MoreForm::store(Recipe& recipe) const {
    const bool own = recipe_.store(recipe);
    const bool stopping = stopping_.store(recipe.earlyStopping);
    return split_.store(recipe.split) && own && stopping;
}

} // namespace fitroom
