#include "widgets/train/form/RecipeForm.h"

#include "widgets/Text.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/form/Collapsible.h"
#include "widgets/train/form/MoreForm.h"
#include "widgets/train/form/OptimiserForm.h"
#include "widgets/train/form/PhasesForm.h"
#include "widgets/train/form/SchedulePlot.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fitroom {

RecipeForm::RecipeForm(QWidget* parent)
    : QWidget(parent), phases_(new PhasesForm), plot_(new SchedulePlot), essentials_(new FieldList),
      optimiserKind_(*essentials_, [this] { readFields(); }),
      batch_(*essentials_, [this] { readFields(); }), batchHint_(hint({})),
      optimiser_(new OptimiserForm), more_(new MoreForm) {
    setObjectName(QStringLiteral("recipeForm"));
    addEssentials();
    auto* rest = new QWidget;
    auto* restColumn = new QVBoxLayout(rest);
    restColumn->setContentsMargins(0, 0, 0, 0);
    restColumn->setSpacing(spacing::kNormal);
    restColumn->addWidget(optimiser_);
    restColumn->addWidget(more_);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kSection);
    column->addWidget(phases_);
    column->addWidget(plot_);
    column->addWidget(essentials_);
    column->addWidget(new Collapsible(tr("More settings"), QStringLiteral("moreSettings"), rest));

    connect(phases_, &PhasesForm::changed, this, &RecipeForm::readFields);
    connect(phases_, &PhasesForm::currentPhaseChanged, this, [this](int phase) {
        plot_->setCurrentPhase(phase);
        emit currentPhaseChanged(phase);
    });
    connect(optimiser_, &OptimiserForm::changed, this, &RecipeForm::readFields);
    connect(more_, &MoreForm::changed, this, &RecipeForm::readFields);
    setRecipe(recipe_);
}

void RecipeForm::addEssentials() {
    auto* kind = new QComboBox;
    kind->setObjectName(QStringLiteral("optimiser"));
    kind->addItem(QStringLiteral("Adam"), int(OptimiserKind::Adam));
    kind->addItem(QStringLiteral("AdamW"), int(OptimiserKind::AdamW));
    kind->addItem(tr("SGD with momentum"), int(OptimiserKind::Sgd));
    essentials_->addRow(QStringLiteral("optimiser.kind"), tr("&Optimiser"), kind,
                        tr("How steps are made from gradients"));
    optimiserKind_.bind(QStringLiteral("optimiser.kind"), kind, &OptimiserSpec::kind);
    auto* batch = new QSpinBox;
    batch->setObjectName(QStringLiteral("batchSize"));
    batch->setRange(1, 65536);
    essentials_->addRow(QStringLiteral("batch_size"), tr("&Batch size"), batch,
                        tr("How many images one step learns from"));
    batch_.bind(QStringLiteral("batch_size"), batch, &Recipe::batchSize);
    batchHint_->setObjectName(QStringLiteral("batchHint"));
    batchHint_->setWordWrap(true);
    batchHint_->hide();
    essentials_->addWide(batchHint_);
}

void RecipeForm::setRecipe(const Recipe& recipe) {
    recipe_ = recipe;
    if (recipe_.phases.empty())
        recipe_.phases.emplace_back();
    phases_->load(recipe_.phases);
    optimiserKind_.load(recipe_.optimiser);
    batch_.load(recipe_);
    optimiser_->load(recipe_.optimiser);
    more_->load(recipe_);
    plot_->setRecipe(recipe_);
    check(true);
}

void RecipeForm::readFields() {
    essentials_->clearComplaints();
    optimiser_->clearComplaints();
    more_->clearComplaints();
    recipe_.phases = phases_->phases();
    bool readable = phases_->readable();
    readable = batch_.store(recipe_) && readable;
    readable = optimiser_->store(recipe_.optimiser) && readable;
    readable = optimiserKind_.store(recipe_.optimiser) && readable;
    readable = more_->store(recipe_) && readable;
    optimiser_->showParametersOf(recipe_.optimiser.kind);
    plot_->setRecipe(recipe_);
    check(readable);
    emit changed();
}

void RecipeForm::check(bool readable) {
    mistake_ = readable ? QString() : tr("A field does not hold a number.");
    if (const auto checked = checkRecipe(recipe_, {}); !checked) {
        mistake_ = text(checked.error());
        pointAt(checked.error());
    }
}

/// Core's complaint about a range names the member first and the ends of the range last.
void RecipeForm::pointAt(const Error& error) {
    const std::vector<std::string>& args = error.what.args;
    if (args.size() != 4)
        return;
    const QString member = QString::fromStdString(args[0]);
    const double min = QString::fromStdString(args[2]).toDouble();
    const double max = QString::fromStdString(args[3]).toDouble();
    for (FieldList* list :
         {essentials_, static_cast<FieldList*>(optimiser_), static_cast<FieldList*>(more_)})
        if (list->has(member))
            return list->complainOfRange(member, min, max);
    if (!error.where.args.empty() &&
        QString::fromStdString(error.where.args[0]).toInt() == phases_->currentPhase() + 1)
        phases_->complain(member, min, max);
}

int RecipeForm::currentPhase() const {
    return phases_->currentPhase();
}

const AugmentationSpec& RecipeForm::currentAugmentation() const {
    return recipe_.phases[std::size_t(phases_->currentPhase())].augmentation;
}

void RecipeForm::setLearningRate(double rate) {
    phases_->setLearningRate(rate);
}

void RecipeForm::setBatchHint(const QString& sentence) {
    batchHint_->setText(sentence);
    batchHint_->setVisible(!sentence.isEmpty());
}

} // namespace fitroom
