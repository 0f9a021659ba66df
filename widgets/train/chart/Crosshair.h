#pragma once

#include "widgets/train/chart/RunCurves.h"

#include <QWidget>

#include <vector>

namespace fitroom {

/// Lies over a plot and draws a vertical line with a card that lists the curves' values there. It
/// paints only itself, so that moving the mouse draws no curve anew.
class Crosshair : public QWidget {
    Q_OBJECT
public:
    explicit Crosshair(QWidget* plot);

    struct Reading {
        QString title;
        std::vector<CurveValue> values;
        std::vector<QPointF> points; ///< of the values, in the plot's pixels
        int decimals = 4;
        QString unit;
    };

    /// A line at `x` between the top and bottom of `area`, in the plot's pixels.
    void place(double x, const QRect& area, const Reading& reading);
    void clear();
    /// What the card says, line by line; empty when there is none.
    [[nodiscard]] QStringList text() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString label(const CurveValue& value) const;
    [[nodiscard]] QString number(const CurveValue& value) const;
    [[nodiscard]] QSize cardSize() const;
    [[nodiscard]] QRect cardPlace(const QSize& size) const;
    void paintCard(QPainter& painter) const;

    bool shown_ = false;
    bool severalRuns_ = false;
    double x_ = 0;
    QRect area_;
    Reading reading_;
};

} // namespace fitroom
