#pragma once

#include "widgets/common/Card.h"
#include "widgets/train/TrainingView.h"
#include "widgets/train/chart/ChartOptions.h"
#include "widgets/train/chart/RunHistory.h"

#include <memory>
#include <optional>
#include <vector>

class QCustomPlot;

namespace fitroom {

class ChartLegend;
class Crosshair;
class PhaseLines;
class RepeatBand;
class RunCurves;

/// A chart of the loss or of the accuracy of several runs over steps or epochs.
///
/// The wheel zooms at the mouse (over an axis, that axis only), dragging moves, a double click or
/// Home shows everything and goes on doing so as curves grow. With the keyboard: Left and Right
/// move the crosshair, + and - zoom. Data may be added as often as wanted; nothing is drawn before
/// refresh().
class MetricChart : public Card {
    Q_OBJECT
public:
    explicit MetricChart(Chart chart, QWidget* parent = nullptr);
    ~MetricChart() override;

    void setRuns(const std::vector<ShownRun>& runs);
    void setOptions(const ChartOptions& options);
    /// The run's history from the start, or what it has more than at the last call.
    void setHistory(const QString& run, const RunHistory& history);
    void appendHistory(const QString& run, const RunHistory& history);

    void fit();
    /// Whether the view follows the growing curves: the user has neither zoomed nor moved it.
    [[nodiscard]] bool fitting() const { return fitting_; }
    /// Draws anew if anything has changed.
    void refresh();

    /// The crosshair at a place on the horizontal axis, as if the mouse were there.
    void showCrosshair(double position);
    void hideCrosshair();
    [[nodiscard]] QStringList crosshairText() const;

    [[nodiscard]] QCustomPlot& plot() const { return *plot_; }

signals:
    void crosshairMoved(double position);
    void crosshairLeft();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] RunCurves* curves(const QString& run) const;
    [[nodiscard]] RepeatBand* band(const QString& run) const;
    void makeBands();
    void setUpPlot();
    void connectMouse();
    void recolour();
    void retranslate();
    void updateCrosshair();
    void moveCrosshair(int pixels);
    void zoom(double factor);
    void rescale();
    [[nodiscard]] QString positionText(double position) const;
    [[nodiscard]] bool logarithmic() const;

    Chart chart_;
    ChartOptions options_;
    QCustomPlot* plot_;
    std::unique_ptr<ChartLegend> legend_;
    std::unique_ptr<PhaseLines> phases_;
    Crosshair* crosshair_;
    std::vector<std::unique_ptr<RunCurves>> curves_;
    std::vector<std::unique_ptr<RepeatBand>> bands_; ///< of groups of repeats
    std::optional<double> position_;                 ///< of the crosshair
    bool fitting_ = true;
    bool rescaling_ = false; ///< the ranges change by our own doing
    bool dirty_ = true;
};

} // namespace fitroom
