#pragma once

#include "widgets/train/TrainingView.h"
#include "widgets/train/chart/ChartOptions.h"
#include "widgets/train/chart/RunHistory.h"
#include "widgets/train/chart/Smoothing.h"

#include <QColor>
#include <QPen>

#include <optional>
#include <vector>

class QCPGraph;
class QCustomPlot;
class QFontMetrics;
class QPalette;

namespace fitroom {

/// One curve's value under the crosshair, and how that curve is drawn.
struct CurveValue {
    QString run;
    QString curve;
    double position = 0; ///< of the point on the horizontal axis
    double value = 0;
    QPen pen;
};

/// One run's curves in one chart. Training is a solid line (each step's value faint behind its
/// moving average, each epoch's mean a ring), validation a dashed line with filled marks, so that
/// the two can be told apart without their colours. A ring marks the best epoch.
class RunCurves {
public:
    RunCurves(QCustomPlot& plot, Chart chart, const ShownRun& run);
    ~RunCurves(); ///< takes the curves out of the plot
    RunCurves(const RunCurves&) = delete;
    RunCurves& operator=(const RunCurves&) = delete;

    [[nodiscard]] const ShownRun& run() const { return run_; }

    void draw(const RunHistory& history, const ChartOptions& options);
    /// Only what `history` has more than at the last call.
    void append(const RunHistory& history);
    /// Its curves are not drawn, because those of a RepeatBand stand for them.
    void setHidden(bool hidden);
    /// Puts its curves at the end of the plot's legend.
    void enterLegend();
    void setColours(const QPalette& palette);
    /// What the legend calls them: with the run's name, shortened to `width` pixels, or without it
    /// when `width` is 0.
    void setNames(const QFontMetrics& metrics, int width);

    /// The values at the points next to `position`, of those curves that are drawn there.
    [[nodiscard]] std::vector<CurveValue> valuesAt(double position) const;

    /// What a fitting view has to show: all epochs, and the steps but for the outermost hundredth,
    /// which in a loss is the first few steps.
    struct Extent {
        double left, right, bottom, top;
    };
    [[nodiscard]] std::optional<Extent> extent() const;

private:
    [[nodiscard]] double position(const StepMetrics& step) const;
    [[nodiscard]] double position(int epoch, std::int64_t step) const;
    [[nodiscard]] QCPGraph* addGraph();
    void addSteps(const RunMetrics& metrics);
    void addEpochs(const RunMetrics& metrics);
    void markBest(const RunHistory& history);
    void showChosen();
    void thinMarks();

    QCustomPlot& plot_;
    Chart chart_;
    ShownRun run_;
    ChartOptions options_;
    MovingAverage average_;
    std::size_t steps_ = 0; ///< drawn so far
    std::size_t epochs_ = 0;
    bool hidden_ = false;
    QCPGraph* raw_;
    QCPGraph* smooth_;
    QCPGraph* training_;
    QCPGraph* validation_;
    QCPGraph* best_;
};

} // namespace fitroom
