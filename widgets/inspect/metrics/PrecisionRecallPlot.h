#pragma once

#include "core/evaluation/PrecisionRecall.h"

#include <QWidget>

#include <vector>

class QCustomPlot;

namespace fitroom {

/// Precision over recall, a curve in its colour for each class. One of them may stand out.
class PrecisionRecallPlot : public QWidget {
    Q_OBJECT
public:
    explicit PrecisionRecallPlot(QWidget* parent = nullptr);

    void setCurves(const std::vector<PrecisionRecallCurve>& curves);
    /// Draws this class's curve strong and the others faint; -1: all alike.
    void setPicked(int label);

    [[nodiscard]] QSize sizeHint() const override { return {420, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 180}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();

    QCustomPlot* plot_;
    int picked_ = -1;
};

} // namespace fitroom
