#pragma once

#include <QString>

#include <memory>
#include <vector>

class QCPLayoutGrid;
class QCPTextElement;
class QCustomPlot;
class QFont;
class QPalette;

namespace fitroom {

class RepeatBand;
class RunCurves;

/// A chart's title above the axes, and its legend: beside the title in one line where there is
/// room, else below the axes in columns. They belong to the plot, so that exported pictures have
/// them.
class ChartLegend {
public:
    explicit ChartLegend(QCustomPlot& plot);

    void setTitle(const QString& title);
    void setColours(const QPalette& palette);
    /// Call when curves, fonts or the plot's width have changed.
    void arrange(const std::vector<std::unique_ptr<RunCurves>>& curves,
                 const std::vector<std::unique_ptr<RepeatBand>>& bands, const QFont& font);

private:
    void enter(const std::vector<std::unique_ptr<RunCurves>>& curves,
               const std::vector<std::unique_ptr<RepeatBand>>& bands);
    void moveTo(QCPLayoutGrid& home, int column);

    QCustomPlot& plot_;
    QCPLayoutGrid* head_; ///< title, and a legend that fits beside it
    QCPLayoutGrid* foot_; ///< below the axes: a longer legend
    QCPTextElement* title_;
};

} // namespace fitroom
