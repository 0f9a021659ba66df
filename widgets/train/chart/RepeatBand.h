#pragma once

#include "widgets/train/TrainingView.h"
#include "widgets/train/chart/ChartOptions.h"
#include "widgets/train/chart/RunCurves.h"
#include "widgets/train/chart/RunHistory.h"

#include <QHash>

#include <optional>
#include <vector>

class QCPGraph;
class QCustomPlot;
class QPalette;

namespace fitroom {

/// Repeats of one training in one chart: the mean over the runs after each epoch, in a band of one
/// sample standard deviation to either side. An epoch that not all runs have reached yet is drawn
/// from those that have.
class RepeatBand {
public:
    /// `runs` are those of the group that are shown, two or more.
    RepeatBand(QCustomPlot& plot, Chart chart, std::vector<ShownRun> runs);
    ~RepeatBand(); ///< takes the curves out of the plot
    RepeatBand(const RepeatBand&) = delete;
    RepeatBand& operator=(const RepeatBand&) = delete;

    [[nodiscard]] bool has(const QString& run) const;
    /// What the runs' names have in common.
    [[nodiscard]] QString name() const;

    void draw(const QString& run, const RunHistory& history, const ChartOptions& options);
    void enterLegend();
    void setColours(const QPalette& palette);
    [[nodiscard]] std::vector<CurveValue> valuesAt(double position) const;
    [[nodiscard]] std::optional<RunCurves::Extent> extent() const;

private:
    /// One metric's mean and its band.
    struct Series {
        QCPGraph* lower;
        QCPGraph* upper; ///< filled down to `lower`
        QCPGraph* mean;
    };

    [[nodiscard]] Series addSeries();
    void redraw();

    QCustomPlot& plot_;
    Chart chart_;
    std::vector<ShownRun> runs_;
    ChartOptions options_;
    QHash<QString, std::vector<EpochMetrics>> epochs_; ///< by run
    Series training_;
    Series validation_;
};

} // namespace fitroom
