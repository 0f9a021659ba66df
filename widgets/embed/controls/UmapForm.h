#pragma once

#include "widgets/embed/MapRequest.h"
#include "widgets/train/form/FieldList.h"

class QSpinBox;

namespace fitroom {

class NumberField;

/// UMAP's settings.
class UmapForm : public FieldList {
    Q_OBJECT
public:
    explicit UmapForm(QWidget* parent = nullptr);

    /// Complains of a number out of its range; whether none is.
    bool check();
    void read(MapRequest& request) const;
    void write(const MapRequest& request);

private:
    QSpinBox* neighbours_;
    NumberField* distance_;
    QSpinBox* epochs_;
};

} // namespace fitroom
