#pragma once

#include "widgets/train/chart/ChartOptions.h"

#include <vector>

class QCPItemStraightLine;
class QCustomPlot;
class QPalette;

namespace fitroom {

class RunHistory;

/// Faint upright lines where one phase of a run ends and the next begins.
class PhaseLines {
public:
    explicit PhaseLines(QCustomPlot& plot) : plot_(plot) {}

    void draw(const RunHistory& history, HorizontalAxis axis);
    void setColours(const QPalette& palette);

private:
    QCustomPlot& plot_;
    std::vector<QCPItemStraightLine*> lines_; ///< the plot's own
};

} // namespace fitroom
