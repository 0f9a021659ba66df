#pragma once

#include "core/support/Error.h"
#include "widgets/train/TrainingView.h"
#include "widgets/train/chart/ChartOptions.h"
#include "widgets/train/chart/RunHistory.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

#include <vector>

class QSplitter;
class QStackedLayout;

namespace fitroom {

class ChartBar;
class MetricChart;

/// The loss chart and the accuracy chart with their switches. They show the same runs over the same
/// axis and share a crosshair. Whatever is fed, they are drawn at most 25 times a second.
class TrainingCharts : public QWidget {
    Q_OBJECT
public:
    explicit TrainingCharts(QWidget* parent = nullptr);

    /// Histories of runs no longer shown are forgotten.
    void setRuns(const std::vector<ShownRun>& runs);
    [[nodiscard]] const std::vector<ShownRun>& runs() const { return runs_; }
    void setMetrics(const QString& run, const RunMetrics& metrics);
    void add(const QString& run, const StepMetrics& step);
    void add(const QString& run, const EpochMetrics& epoch);
    void add(const QString& run, const PhaseScore& score);
    /// nullptr when the run is not shown.
    [[nodiscard]] const RunHistory* history(const QString& run) const;

    [[nodiscard]] ChartOptions options() const { return options_; }
    void setOptions(const ChartOptions& options);

    [[nodiscard]] MetricChart& chart(Chart chart) const;
    /// By the path's suffix: .png, .pdf, .svg or .csv. Pictures are in light colours, for paper.
    tl::expected<void, Error> exportChart(Chart chart, const QString& path) const;

signals:
    void exportRequested(fitroom::Chart chart);
    void optionsChanged(const fitroom::ChartOptions& options);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    template<class Metrics>
    void addOne(const QString& run, const Metrics& metrics);
    void draw(const QString& run, RunHistory::Change change);
    void refresh();
    void fit();

    ChartOptions options_;
    std::vector<ShownRun> runs_;
    QHash<QString, RunHistory> histories_;
    ChartBar* bar_;
    QSplitter* splitter_;
    QStackedLayout* stack_; ///< the charts, or why there are none
    MetricChart* loss_;
    MetricChart* accuracy_;
    QTimer timer_;
};

} // namespace fitroom
