#pragma once

#include "core/training/Recipe.h"
#include "widgets/train/form/Binder.h"

namespace fitroom {

/// What of a recipe is seldom changed: regularisation, split, seed and machine.
class MoreForm : public FieldList {
    Q_OBJECT
public:
    explicit MoreForm(QWidget* parent = nullptr);

    void load(const Recipe& recipe);
    bool store(Recipe& recipe) const;

signals:
    void changed();

private:
    void addLearning();
    void addSplit();
    void addMachine();

    Binder<Recipe> recipe_;
    Binder<EarlyStopping> stopping_;
    Binder<SplitSpec> split_;
};

} // namespace fitroom
