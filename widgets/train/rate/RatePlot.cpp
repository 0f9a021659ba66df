#include "widgets/train/rate/RatePlot.h"

#include "widgets/theme/Colours.h"
#include "widgets/train/chart/LogTicker.h"
#include "widgets/train/chart/PlotLook.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {
constexpr int kDots = 0, kSmoothed = 1; // graphs
constexpr double kHeadroom = 1.3;       // times the first loss: what has diverged is cut off
} // namespace

QString rateText(double rate) {
    return QLocale().toString(rate, 'g', 2);
}

RatePlot::RatePlot(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot), line_(new QCPItemLine(plot_)),
      label_(new QCPItemText(plot_)) {
    setObjectName(QStringLiteral("ratePlot"));
    setAccessibleName(tr("Loss over the learning rate"));
    setToolTip(tr("Click, or press Left or Right, to choose a rate"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->installEventFilter(this);
    plot_->addGraph()->setLineStyle(QCPGraph::lsNone);
    plot_->addGraph();
    plot_->xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot_->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LogTicker));
    plot_->xAxis->setNumberFormat(QStringLiteral("gb"));
    plot_->xAxis->setNumberPrecision(1);
    plot_->xAxis->setLabel(tr("Learning rate"));
    plot_->yAxis->setLabel(tr("Loss"));
    line_->setVisible(false);
    line_->setClipToAxisRect(true);
    label_->setVisible(false);
    label_->position->setTypeX(QCPItemPosition::ptPlotCoords);
    label_->position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    label_->setPadding({6, 2, 6, 2});
    recolour();
}

void RatePlot::setCurve(const RateCurve& curve) {
    curve_ = curve;
    QVector<double> rates, losses;
    for (const RateStep& step : curve.steps) {
        rates.push_back(step.rate);
        losses.push_back(step.loss);
    }
    plot_->graph(kDots)->setData(rates, losses, true);
    plot_->graph(kSmoothed)
        ->setData(rates, QVector<double>(curve.smoothed.begin(), curve.smoothed.end()), true);
    scaleAxes();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void RatePlot::scaleAxes() {
    if (curve_.steps.empty())
        return;
    const double last = std::max(curve_.steps.back().rate, curve_.steps.front().rate * 10);
    plot_->xAxis->setRange(curve_.steps.front().rate, last);
    plot_->yAxis->setRange(0, curve_.smoothed.front() * kHeadroom);
}

void RatePlot::setChosen(std::optional<double> rate) {
    chosen_ = rate;
    showChosen();
}

void RatePlot::setChoosing(bool possible) {
    choosing_ = possible;
    plot_->setCursor(possible ? Qt::CrossCursor : Qt::ArrowCursor);
}

void RatePlot::showChosen() {
    line_->setVisible(chosen_.has_value());
    label_->setVisible(chosen_.has_value());
    if (chosen_) {
        line_->start->setCoords(*chosen_, 0);
        line_->end->setCoords(*chosen_, 1e6);
        label_->setText(rateText(*chosen_));
        label_->position->setCoords(*chosen_, 0);
        const bool left = *chosen_ > std::sqrt(plot_->xAxis->range().lower *
                                               plot_->xAxis->range().upper);
        label_->setPositionAlignment((left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

/// By the ratio, as the axis is logarithmic.
std::size_t RatePlot::nearestStep(double rate) const {
    const auto away = [rate](const RateStep& step) { return std::abs(std::log(step.rate / rate)); };
    const auto nearest = std::min_element(
        curve_.steps.begin(), curve_.steps.end(),
        [&](const RateStep& a, const RateStep& b) { return away(a) < away(b); });
    return std::size_t(nearest - curve_.steps.begin());
}

void RatePlot::choose(std::size_t step) {
    setChosen(curve_.steps[step].rate);
    emit rateChosen(*chosen_);
}

bool RatePlot::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress && choosing_ && !curve_.steps.empty()) {
        const auto* press = static_cast<QMouseEvent*>(event);
        setFocus(Qt::MouseFocusReason);
        if (press->button() == Qt::LeftButton)
            choose(nearestStep(plot_->xAxis->pixelToCoord(press->position().x())));
    }
    return QWidget::eventFilter(watched, event);
}

void RatePlot::keyPressEvent(QKeyEvent* event) {
    const bool back = event->key() == Qt::Key_Left;
    if (!choosing_ || curve_.steps.empty() || (!back && event->key() != Qt::Key_Right))
        return QWidget::keyPressEvent(event);
    const std::size_t step = nearestStep(chosen_.value_or(curve_.steps.front().rate));
    if (back)
        choose(step > 0 ? step - 1 : 0);
    else
        choose(std::min(step + 1, curve_.steps.size() - 1));
}

void RatePlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    QWidget::changeEvent(event);
}

void RatePlot::recolour() {
    stylePlot(*plot_, palette(), font());
    const QColor base = palette().color(QPalette::Base);
    const QColor curve = readable(trainingColour(), base);
    const QColor accent = readable(palette().color(QPalette::Highlight), base);
    plot_->graph(kSmoothed)->setPen(QPen(curve, 2));
    plot_->graph(kDots)->setScatterStyle(
        QCPScatterStyle(QCPScatterStyle::ssDisc, mixed(base, curve, 0.45), 4));
    line_->setPen(QPen(accent, 1.5, Qt::DashLine));
    label_->setBrush(base);
    label_->setColor(palette().color(QPalette::Text));
    label_->setFont(font());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace fitroom
