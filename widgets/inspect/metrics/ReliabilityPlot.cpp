#include "widgets/inspect/metrics/ReliabilityPlot.h"

#include "widgets/common/ClassBars.h"
#include "widgets/theme/Colours.h"
#include "widgets/train/chart/PlotLook.h"

#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace fitroom {

namespace {

constexpr double kHistogramHeight = 0.3; // of the diagram's

} // namespace

ReliabilityPlot::ReliabilityPlot(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot), accuracy_(new QCPBars(plot_->xAxis, plot_->yAxis)),
      diagonal_(plot_->addGraph()), histogramRect_(new QCPAxisRect(plot_)),
      counts_(new QCPBars(histogramRect_->axis(QCPAxis::atBottom),
                          histogramRect_->axis(QCPAxis::atLeft))) {
    plot_->setObjectName(QStringLiteral("reliabilityPlot"));
    plot_->setAccessibleName(tr("Reliability diagram"));
    plot_->installEventFilter(this);
    plot_->xAxis->setRange(0, 1);
    plot_->yAxis->setRange(0, 1.02);
    plot_->xAxis->setTickLabels(false);
    plot_->yAxis->setLabel(tr("Share right"));
    diagonal_->setData({0, 1}, {0, 1});
    makeHistogram();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    colour();
}

void ReliabilityPlot::makeHistogram() {
    histogramRect_->axis(QCPAxis::atBottom)->setRange(0, 1);
    histogramRect_->axis(QCPAxis::atBottom)->setLabel(tr("Confidence"));
    histogramRect_->axis(QCPAxis::atLeft)->setLabel(tr("Images"));
    histogramRect_->axis(QCPAxis::atLeft)->ticker()->setTickCount(2);
    histogramRect_->axis(QCPAxis::atLeft)->setNumberFormat(QStringLiteral("f"));
    histogramRect_->axis(QCPAxis::atLeft)->setNumberPrecision(0);
    plot_->plotLayout()->addElement(1, 0, histogramRect_);
    plot_->plotLayout()->setRowStretchFactor(1, kHistogramHeight);
    plot_->plotLayout()->setRowSpacing(0);
    // Both share one left edge.
    auto* margins = new QCPMarginGroup(plot_);
    plot_->axisRect()->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
    histogramRect_->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
}

void ReliabilityPlot::setCalibration(const Calibration& calibration) {
    bins_ = calibration.bins;
    QVector<double> places, filled, accuracies, counts;
    QStringList spoken;
    for (const CalibrationBin& bin : bins_) {
        const double centre = (bin.lower + bin.upper) / 2;
        places += centre;
        counts += double(bin.count);
        if (bin.count == 0)
            continue;
        filled += centre;
        accuracies += bin.accuracy;
        spoken += describe(bin);
    }
    const double width = bins_.empty() ? 1 : bins_.front().upper - bins_.front().lower;
    accuracy_->setWidth(width * 0.92);
    counts_->setWidth(width * 0.92);
    accuracy_->setData(filled, accuracies, true);
    counts_->setData(places, counts, true);
    const double most = counts.isEmpty() ? 1 : *std::max_element(counts.begin(), counts.end());
    histogramRect_->axis(QCPAxis::atLeft)->setRange(0, std::max(most, 1.0) * 1.05);
    plot_->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

QString ReliabilityPlot::describe(const CalibrationBin& bin) const {
    return tr("Confidence %1 to %2: %3 images, mean confidence %4, right %5")
        .arg(perCent(bin.lower, 0), perCent(bin.upper, 0), QLocale().toString(qlonglong(bin.count)),
             perCent(bin.confidence, 1), perCent(bin.accuracy, 1));
}

bool ReliabilityPlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched != plot_ || event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double confidence = plot_->xAxis->pixelToCoord(help->pos().x());
    const auto bin = std::find_if(bins_.begin(), bins_.end(), [&](const CalibrationBin& one) {
        return confidence > one.lower && confidence <= one.upper && one.count > 0;
    });
    if (bin != bins_.end())
        QToolTip::showText(help->globalPos(), describe(*bin), plot_);
    else
        QToolTip::hideText();
    return true;
}

void ReliabilityPlot::colour() {
    stylePlot(*plot_, palette(), font());
    const QColor window = palette().color(QPalette::Window);
    const QColor text = palette().color(QPalette::WindowText);
    plot_->setBackground(palette().window());
    styleAxes({histogramRect_->axis(QCPAxis::atBottom), histogramRect_->axis(QCPAxis::atLeft)},
              palette(), font());
    for (QCPAxis::AxisType side : {QCPAxis::atRight, QCPAxis::atTop})
        histogramRect_->axis(side)->setVisible(false);
    accuracy_->setPen(Qt::NoPen);
    accuracy_->setBrush(trainingColour());
    counts_->setPen(Qt::NoPen);
    counts_->setBrush(mixed(window, text, 0.4));
    diagonal_->setPen(QPen(validationColour(), 1.5, Qt::DashLine));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ReliabilityPlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    QWidget::changeEvent(event);
}

} // namespace fitroom
