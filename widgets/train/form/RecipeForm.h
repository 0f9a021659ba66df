#pragma once

#include "core/training/Recipe.h"
#include "widgets/train/form/Binder.h"

#include <QWidget>

namespace fitroom {

class MoreForm;
class OptimiserForm;
class PhasesForm;
class SchedulePlot;

/// A recipe as a form: phases with the curve of their learning rates and the optimiser in sight,
/// the rest folded away. A mistake is marked at its field with a sentence.
class RecipeForm : public QWidget {
    Q_OBJECT
public:
    explicit RecipeForm(QWidget* parent = nullptr);

    void setRecipe(const Recipe& recipe);
    /// A copy of what the fields hold; a field that cannot be read gives its last good value.
    [[nodiscard]] Recipe recipe() const { return recipe_; }
    /// What is wrong, in one sentence; empty when nothing is.
    [[nodiscard]] QString mistake() const { return mistake_; }

    /// The phase that is shown, and its augmentation.
    [[nodiscard]] int currentPhase() const;
    [[nodiscard]] const AugmentationSpec& currentAugmentation() const;

    /// Of the phase that is shown, as if the user had written it.
    void setLearningRate(double rate);

    /// Below the batch size: what it comes to with the data set at hand.
    void setBatchHint(const QString& sentence);

signals:
    /// By the user.
    void changed();
    void currentPhaseChanged(int phase);

private:
    void addEssentials();
    void readFields();
    void check(bool readable);
    void pointAt(const Error& error);

    Recipe recipe_;
    QString mistake_;
    PhasesForm* phases_;
    SchedulePlot* plot_;
    FieldList* essentials_;
    Binder<OptimiserSpec> optimiserKind_;
    Binder<Recipe> batch_;
    QLabel* batchHint_;
    OptimiserForm* optimiser_;
    MoreForm* more_;
};

} // namespace fitroom
