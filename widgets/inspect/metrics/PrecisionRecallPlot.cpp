#include "widgets/inspect/metrics/PrecisionRecallPlot.h"

#include "widgets/theme/Colours.h"
#include "widgets/train/chart/PlotLook.h"

#include <QEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <cmath>

namespace fitroom {

namespace {

/// Points nearer than this to the one before are not seen apart.
constexpr double kVisible = 0.001;

void setPoints(QCPCurve& curve, const std::vector<PrecisionRecallPoint>& points) {
    QVector<double> recall, precision;
    for (const PrecisionRecallPoint& point : points) {
        const bool seen = recall.isEmpty() || std::abs(point.recall - recall.last()) > kVisible ||
                          std::abs(point.precision - precision.last()) > kVisible;
        if (!seen)
            continue;
        recall += point.recall;
        precision += point.precision;
    }
    curve.setData(recall, precision);
}

} // namespace

PrecisionRecallPlot::PrecisionRecallPlot(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot) {
    plot_->setObjectName(QStringLiteral("precisionRecallPlot"));
    plot_->setAccessibleName(tr("Precision over recall"));
    plot_->xAxis->setLabel(tr("Recall"));
    plot_->yAxis->setLabel(tr("Precision"));
    plot_->xAxis->setRange(0, 1.01);
    plot_->yAxis->setRange(0, 1.02);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    colour();
}

void PrecisionRecallPlot::setCurves(const std::vector<PrecisionRecallCurve>& curves) {
    plot_->clearPlottables();
    for (const PrecisionRecallCurve& one : curves)
        setPoints(*new QCPCurve(plot_->xAxis, plot_->yAxis), one.points); // the plot owns it
    picked_ = -1;
    colour();
}

void PrecisionRecallPlot::setPicked(int label) {
    picked_ = label;
    colour();
}

void PrecisionRecallPlot::colour() {
    stylePlot(*plot_, palette(), font());
    plot_->setBackground(palette().window());
    for (int label = 0; label < plot_->plottableCount(); ++label) {
        const bool faint = picked_ >= 0 && label != picked_;
        const QColor own = readable(classColour(label), palette().color(QPalette::Window));
        const QColor shown = faint ? mixed(palette().color(QPalette::Window), own, 0.2) : own;
        plot_->plottable(label)->setPen(QPen(shown, label == picked_ ? 2.4 : 1.4));
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void PrecisionRecallPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace fitroom
