#pragma once

#include "core/augment/AugmentationSpec.h"
#include "widgets/train/form/Binder.h"

namespace fitroom {

/// A phase's random changes to images. Switched off it stands for the default, which changes
/// nothing, and keeps its numbers for when it is switched on again.
class AugmentationForm : public QWidget {
    Q_OBJECT
public:
    explicit AugmentationForm(QWidget* parent = nullptr);

    void load(const AugmentationSpec& spec);
    bool store(AugmentationSpec& spec) const;
    [[nodiscard]] FieldList& fields() const { return *fields_; }

signals:
    void changed();

private:
    NumberField* number(const QString& name, const QString& unit, double factor, double step,
                        double min, double max);
    void add(const char* member, const QString& label, NumberField* field,
             double AugmentationSpec::*value, const QString& toolTip);
    void addMovements();
    void addLooks();
    void addMixing();
    void addPairs();
    void switchOn(bool on);

    QCheckBox* on_;
    FieldList* fields_;
    Binder<AugmentationSpec> binder_;
};

} // namespace fitroom
