#pragma once

#include "core/training/RateCurve.h"

#include <QWidget>

#include <optional>

class QCPItemLine;
class QCPItemText;
class QCustomPlot;

namespace fitroom {

/// The loss over a growing learning rate: a dot a step, the smoothed curve, and a line at the rate
/// that is chosen. A click chooses another rate, and so do the left and right arrows.
class RatePlot : public QWidget {
    Q_OBJECT
public:
    explicit RatePlot(QWidget* parent = nullptr);

    /// Draws the curve; the chosen rate stays.
    void setCurve(const RateCurve& curve);
    /// Takes the line away when there is none.
    void setChosen(std::optional<double> rate);
    [[nodiscard]] std::optional<double> chosen() const { return chosen_; }
    /// Whether the user can choose.
    void setChoosing(bool possible);

    [[nodiscard]] QCustomPlot& plot() const { return *plot_; }

signals:
    /// By the user.
    void rateChosen(double rate);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(std::size_t step);
    [[nodiscard]] std::size_t nearestStep(double rate) const;
    void scaleAxes();
    void showChosen();
    void recolour();

    RateCurve curve_;
    std::optional<double> chosen_;
    bool choosing_ = false;
    QCustomPlot* plot_;
    QCPItemLine* line_;
    QCPItemText* label_;
};

/// A rate in two digits, in the user's way of writing numbers: 0.0004, 4.3e-05.
QString rateText(double rate);

} // namespace fitroom
