#pragma once

#include "widgets/embed/MapRequest.h"
#include "widgets/train/form/FieldList.h"

class QSlider;
class QSpinBox;

namespace fitroom {

class NumberField;

/// t-SNE's settings.
class TsneForm : public FieldList {
    Q_OBJECT
public:
    explicit TsneForm(QWidget* parent = nullptr);

    /// Complains of a number out of its range; whether none is.
    bool check();
    void read(MapRequest& request) const;
    void write(const MapRequest& request);

signals:
    /// By the user, perhaps while the map is computed: share by which labels count, 0 to 1.
    void supervisionChanged(double share);

private:
    NumberField* perplexity_;
    NumberField* rate_;
    NumberField* exaggeration_;
    QSpinBox* iterations_;
    QSlider* supervision_;
};

} // namespace fitroom
