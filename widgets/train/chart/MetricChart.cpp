#include "widgets/train/chart/MetricChart.h"

#include "widgets/train/chart/ChartLegend.h"
#include "widgets/train/chart/Crosshair.h"
#include "widgets/train/chart/LogTicker.h"
#include "widgets/train/chart/PhaseLines.h"
#include "widgets/train/chart/PlotLook.h"
#include "widgets/train/chart/RepeatBand.h"
#include "widgets/train/chart/RunCurves.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fitroom {

MetricChart::MetricChart(Chart chart, QWidget* parent)
    : Card(parent), chart_(chart), plot_(new QCustomPlot),
      legend_(std::make_unique<ChartLegend>(*plot_)), phases_(std::make_unique<PhaseLines>(*plot_)),
      crosshair_(new Crosshair(plot_)) {
    const bool loss = chart == Chart::Loss;
    setObjectName(loss ? QStringLiteral("lossChart") : QStringLiteral("accuracyChart"));
    plot_->setObjectName(loss ? QStringLiteral("lossPlot") : QStringLiteral("accuracyPlot"));
    setFocusPolicy(Qt::StrongFocus);
    plot_->setFocusProxy(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 6);
    column->addWidget(plot_);
    setMinimumSize(200, 180);
    setUpPlot();
    connectMouse();
    retranslate();
    recolour();
}

MetricChart::~MetricChart() {
    curves_.clear(); // while their plot is still there
    bands_.clear();
}

void MetricChart::setUpPlot() {
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->setNoAntialiasingOnDrag(true);
    plot_->setPlottingHint(QCP::phFastPolylines, true);
    plot_->setMouseTracking(true);
    plot_->axisRect()->setRangeZoomFactor(0.85);
    plot_->axisRect()->setMinimumMargins({44, 10, 8, 4});
    plot_->setAutoAddPlottableToLegend(false);
}

void MetricChart::connectMouse() {
    const auto moved = [this] {
        if (!rescaling_)
            fitting_ = false;
        updateCrosshair();
    };
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis})
        connect(axis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this, moved);
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, &MetricChart::fit);
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        const QPoint place = event->position().toPoint();
        if (plot_->axisRect()->rect().contains(place)) {
            showCrosshair(plot_->xAxis->pixelToCoord(place.x()));
            emit crosshairMoved(*position_);
        } else {
            hideCrosshair();
            emit crosshairLeft();
        }
    });
    plot_->installEventFilter(this);
}

bool MetricChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Leave) {
        hideCrosshair();
        emit crosshairLeft();
    }
    return QWidget::eventFilter(watched, event);
}

RunCurves* MetricChart::curves(const QString& run) const {
    const auto found = std::find_if(curves_.begin(), curves_.end(),
                                    [&](const auto& one) { return one->run().id == run; });
    return found == curves_.end() ? nullptr : found->get();
}

void MetricChart::setRuns(const std::vector<ShownRun>& runs) {
    curves_.clear();
    for (const ShownRun& run : runs)
        curves_.push_back(std::make_unique<RunCurves>(*plot_, chart_, run));
    makeBands();
    phases_->draw({}, options_.horizontal);
    recolour();
}

RepeatBand* MetricChart::band(const QString& run) const {
    const auto found =
        std::find_if(bands_.begin(), bands_.end(), [&](const auto& one) { return one->has(run); });
    return found == bands_.end() ? nullptr : found->get();
}

/// One for each group of which two runs or more are shown; their own curves are hidden.
void MetricChart::makeBands() {
    bands_.clear();
    QMap<QString, std::vector<ShownRun>> groups;
    for (const auto& one : curves_)
        if (options_.meanOfRepeats && !one->run().group.isEmpty())
            groups[one->run().group].push_back(one->run());
    for (const auto& group : groups)
        if (group.size() > 1)
            bands_.push_back(std::make_unique<RepeatBand>(*plot_, chart_, group));
    for (const auto& one : curves_)
        one->setHidden(band(one->run().id) != nullptr);
}

void MetricChart::setOptions(const ChartOptions& options) {
    if (options.horizontal != options_.horizontal ||
        options.logarithmicLoss != options_.logarithmicLoss)
        fitting_ = true;
    const bool otherBands = options.meanOfRepeats != options_.meanOfRepeats;
    options_ = options;
    if (otherBands) {
        makeBands();
        recolour();
    }
    plot_->yAxis->setScaleType(logarithmic() ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    QSharedPointer<QCPAxisTicker> ticker(logarithmic() ? new LogTicker : new QCPAxisTicker);
    plot_->yAxis->setTicker(ticker);
    hideCrosshair();
    retranslate();
}

bool MetricChart::logarithmic() const {
    return chart_ == Chart::Loss && options_.logarithmicLoss;
}

void MetricChart::setHistory(const QString& run, const RunHistory& history) {
    RunCurves* drawn = curves(run);
    if (!drawn)
        return;
    drawn->draw(history, options_);
    if (RepeatBand* repeats = band(run))
        repeats->draw(run, history, options_);
    if (drawn->run().current)
        phases_->draw(history, options_.horizontal);
    legend_->arrange(curves_, bands_, font());
    dirty_ = true;
}

void MetricChart::appendHistory(const QString& run, const RunHistory& history) {
    RunCurves* drawn = curves(run);
    if (!drawn)
        return;
    drawn->append(history);
    if (RepeatBand* repeats = band(run))
        repeats->draw(run, history, options_);
    if (drawn->run().current)
        phases_->draw(history, options_.horizontal);
    dirty_ = true;
}

void MetricChart::fit() {
    fitting_ = true;
    dirty_ = true;
    refresh();
}

void MetricChart::refresh() {
    if (!dirty_)
        return;
    dirty_ = false;
    if (fitting_)
        rescale();
    updateCrosshair();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void MetricChart::rescale() {
    std::optional<RunCurves::Extent> all;
    const auto include = [&all](const std::optional<RunCurves::Extent>& extent) {
        if (!extent)
            return;
        if (!all)
            all = extent;
        all = {std::min(all->left, extent->left), std::max(all->right, extent->right),
               std::min(all->bottom, extent->bottom), std::max(all->top, extent->top)};
    };
    for (const auto& one : curves_)
        include(one->extent());
    for (const auto& one : bands_)
        include(one->extent());
    const QScopedValueRollback guard(rescaling_, true);
    if (!all) {
        const bool steps = options_.horizontal == HorizontalAxis::Steps;
        plot_->xAxis->setRange(0, steps ? 1000 : 10);
        plot_->yAxis->setRange(logarithmic() ? 0.1 : 0, chart_ == Chart::Loss ? 2.5 : 100);
        return;
    }
    const double width = std::max(all->right - std::min(all->left, 0.0), 1e-9);
    plot_->xAxis->setRange(-width * 0.01, all->right + width * 0.02);
    if (logarithmic()) {
        const double bottom = std::max(all->bottom, all->top * 1e-6);
        plot_->yAxis->setRange(bottom / 1.15, std::max(all->top, bottom * 1.01) * 1.15);
        return;
    }
    const double height = std::max(all->top - all->bottom, 1e-3);
    const double top = all->top + height * 0.06;
    plot_->yAxis->setRange(all->bottom - height * 0.06,
                           chart_ == Chart::Accuracy ? std::min(top, 100.5) : top);
}

void MetricChart::showCrosshair(double position) {
    position_ = position;
    updateCrosshair();
}

void MetricChart::hideCrosshair() {
    position_.reset();
    crosshair_->clear();
}

QStringList MetricChart::crosshairText() const {
    return crosshair_->text();
}

QString MetricChart::positionText(double position) const {
    const QLocale locale;
    return options_.horizontal == HorizontalAxis::Steps
               ? tr("Step %1").arg(locale.toString(qint64(std::llround(position))))
               : tr("Epoch %1").arg(locale.toString(position, 'f', 1));
}

void MetricChart::updateCrosshair() {
    const QRect area = plot_->axisRect()->rect();
    const double pixel = position_ ? plot_->xAxis->coordToPixel(*position_) : -1;
    if (!position_ || pixel < area.left() || pixel > area.right() + 1)
        return crosshair_->clear();
    Crosshair::Reading reading;
    reading.title = positionText(std::max(0.0, *position_));
    reading.decimals = chart_ == Chart::Loss ? 4 : 2;
    reading.unit = chart_ == Chart::Loss ? QString() : tr(" %");
    const auto add = [&](std::vector<CurveValue> values) {
        for (CurveValue& value : values) {
            reading.points.emplace_back(plot_->xAxis->coordToPixel(value.position),
                                        plot_->yAxis->coordToPixel(value.value));
            reading.values.push_back(std::move(value));
        }
    };
    for (const auto& one : curves_)
        add(one->valuesAt(*position_));
    for (const auto& one : bands_)
        add(one->valuesAt(*position_));
    crosshair_->place(pixel, area, reading);
}

void MetricChart::moveCrosshair(int pixels) {
    const QRect area = plot_->axisRect()->rect();
    double pixel = position_ ? plot_->xAxis->coordToPixel(*position_) : area.center().x();
    pixel = std::clamp<double>(pixel + pixels, area.left(), area.right());
    showCrosshair(plot_->xAxis->pixelToCoord(pixel));
    emit crosshairMoved(*position_);
}

void MetricChart::zoom(double factor) {
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis})
        axis->scaleRange(factor);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void MetricChart::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers() & Qt::ShiftModifier ? 20 : 2;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCrosshair(-step);
    case Qt::Key_Right:
        return moveCrosshair(step);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(0.8);
    case Qt::Key_Minus:
        return zoom(1.25);
    case Qt::Key_Home:
    case Qt::Key_0:
        return fit();
    case Qt::Key_Escape:
        return hideCrosshair();
    default:
        QWidget::keyPressEvent(event);
    }
}

void MetricChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MetricChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    legend_->arrange(curves_, bands_, font());
    dirty_ = true;
}

void MetricChart::recolour() {
    stylePlot(*plot_, palette(), font());
    legend_->setColours(palette());
    phases_->setColours(palette());
    for (const auto& one : curves_)
        one->setColours(palette());
    for (const auto& one : bands_)
        one->setColours(palette());
    legend_->arrange(curves_, bands_, font());
    dirty_ = true;
    refresh();
}

void MetricChart::retranslate() {
    const QString title = chart_ == Chart::Loss ? tr("Loss") : tr("Accuracy (%)");
    legend_->setTitle(title);
    plot_->xAxis->setLabel(options_.horizontal == HorizontalAxis::Steps ? tr("Steps")
                                                                        : tr("Epochs"));
    setAccessibleName(title);
    legend_->arrange(curves_, bands_, font());
    dirty_ = true;
}

} // namespace fitroom
