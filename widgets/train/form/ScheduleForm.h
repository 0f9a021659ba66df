#pragma once

#include "core/training/Recipe.h"
#include "widgets/train/form/Binder.h"

namespace fitroom {

/// How long a phase is and how its learning rate goes. Parameters of other kinds of schedule are
/// hidden and keep their values.
class ScheduleForm : public FieldList {
    Q_OBJECT
public:
    explicit ScheduleForm(QWidget* parent = nullptr);

    /// Everything of the phase but its augmentation.
    void load(const Phase& phase);
    bool store(Phase& phase) const;

signals:
    void changed();

private:
    void showParameters();

    Binder<Phase> phase_;
    Binder<ScheduleSpec> schedule_;
    QComboBox* kind_;
};

} // namespace fitroom
