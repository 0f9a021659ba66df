#pragma once

#include "core/evaluation/Predictions.h"
#include "widgets/common/FigureRow.h"

namespace fitroom {

/// Accuracy, loss and number of mistakes as large figures.
class Figures : public FigureRow {
    Q_OBJECT
public:
    explicit Figures(QWidget* parent = nullptr);
    void show(const Predictions& predictions);

private:
    Figure accuracy_;
    Figure loss_;
    Figure mistakes_;
};

} // namespace fitroom
