#pragma once

#include "core/training/Recipe.h"
#include "widgets/train/form/Binder.h"

namespace fitroom {

/// The optimiser's own parameters. Those of another kind are hidden and keep their values.
class OptimiserForm : public FieldList {
    Q_OBJECT
public:
    explicit OptimiserForm(QWidget* parent = nullptr);

    void load(const OptimiserSpec& optimiser);
    bool store(OptimiserSpec& optimiser) const { return binder_.store(optimiser); }
    /// The kind is chosen outside, among the essentials.
    void showParametersOf(OptimiserKind kind);

signals:
    void changed();

private:
    Binder<OptimiserSpec> binder_;
};

} // namespace fitroom
