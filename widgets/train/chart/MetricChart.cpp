#include "widgets/train/chart/MetricChart.h"

#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/chart/Crosshair.h"
#include "widgets/train/chart/LogTicker.h"
#include "widgets/train/chart/PlotLook.h"
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

namespace {
constexpr int kLegendWords = 140; ///< pixels of a legend's entry besides the run's name
} // namespace

MetricChart::MetricChart(Chart chart, QWidget* parent)
    : Card(parent), chart_(chart), plot_(new QCustomPlot), crosshair_(new Crosshair(plot_)) {
    const bool loss = chart == Chart::Loss;
    setObjectName(loss ? QStringLiteral("lossChart") : QStringLiteral("accuracyChart"));
    plot_->setObjectName(loss ? QStringLiteral("lossPlot") : QStringLiteral("accuracyPlot"));
    setFocusPolicy(Qt::StrongFocus);
    plot_->setFocusProxy(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 10, 6);
    column->addWidget(plot_);
    setMinimumSize(260, 180);
    setUpPlot();
    connectMouse();
    retranslate();
    recolour();
}

MetricChart::~MetricChart() {
    curves_.clear(); // while their plot is still there
}

void MetricChart::setUpPlot() {
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->setNoAntialiasingOnDrag(true);
    plot_->setPlottingHint(QCP::phFastPolylines, true);
    plot_->setMouseTracking(true);
    plot_->axisRect()->setRangeZoomFactor(0.85);
    title_ = new QCPTextElement(plot_, QString());
    title_->setTextFlags(int(Qt::AlignLeft) | Qt::AlignVCenter);
    title_->setMargins({4, 0, 0, 0});
    plot_->plotLayout()->insertRow(0);
    head_ = new QCPLayoutGrid;
    foot_ = new QCPLayoutGrid;
    plot_->plotLayout()->addElement(0, 0, head_);
    plot_->plotLayout()->addElement(2, 0, foot_);
    plot_->plotLayout()->setRowStretchFactor(1, 1000); // the axes get what the others leave
    head_->addElement(0, 0, title_);
    head_->setColumnSpacing(spacing::kSection);
    foot_->addElement(0, 1, new QCPLayoutElement(plot_)); // takes the width the legend leaves
    plot_->plotLayout()->setRowSpacing(2);
    plot_->axisRect()->setMinimumMargins({44, 4, 8, 4});
    plot_->legend->setVisible(true);
    plot_->legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot_->legend->setIconSize(28, 12);
    plot_->legend->setMargins({0, 0, 0, 0});
    plot_->legend->setColumnSpacing(spacing::kSection);
    plot_->legend->setRowSpacing(2);
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
    drawPhases({});
    recolour();
}

void MetricChart::setOptions(const ChartOptions& options) {
    if (options.horizontal != options_.horizontal ||
        options.logarithmicLoss != options_.logarithmicLoss)
        fitting_ = true;
    options_ = options;
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
    if (drawn->run().current)
        drawPhases(history);
    arrangeLegend();
    dirty_ = true;
}

void MetricChart::appendHistory(const QString& run, const RunHistory& history) {
    RunCurves* drawn = curves(run);
    if (!drawn)
        return;
    drawn->append(history);
    if (drawn->run().current)
        drawPhases(history);
    dirty_ = true;
}

/// A faint line where one phase of the current run ends and the next begins.
void MetricChart::drawPhases(const RunHistory& history) {
    const auto& epochs = history.metrics().epochs;
    std::size_t used = 0;
    for (std::size_t i = 1; i < epochs.size(); ++i) {
        if (epochs[i].phase == epochs[i - 1].phase)
            continue;
        if (used == phases_.size()) {
            phases_.push_back(new QCPItemStraightLine(plot_));
            phases_.back()->setLayer(QStringLiteral("grid"));
            phases_.back()->setPen(QPen(palette().color(QPalette::Dark), 1, Qt::DotLine));
        }
        const double at = options_.horizontal == HorizontalAxis::Steps ? double(epochs[i - 1].step)
                                                                       : epochs[i - 1].epoch;
        phases_[used]->point1->setCoords(at, 0.1);
        phases_[used]->point2->setCoords(at, 1);
        ++used;
    }
    for (; phases_.size() > used; phases_.pop_back())
        plot_->removeItem(phases_.back());
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
    for (const auto& one : curves_) {
        const auto extent = one->extent();
        if (!extent)
            continue;
        if (!all)
            all = extent;
        all = {std::min(all->left, extent->left), std::max(all->right, extent->right),
               std::min(all->bottom, extent->bottom), std::max(all->top, extent->top)};
    }
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
    for (const auto& one : curves_)
        for (CurveValue& value : one->valuesAt(*position_)) {
            reading.points.emplace_back(plot_->xAxis->coordToPixel(value.position),
                                        plot_->yAxis->coordToPixel(value.value));
            reading.values.push_back(std::move(value));
        }
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
    arrangeLegend();
    dirty_ = true;
}

void MetricChart::recolour() {
    stylePlot(*plot_, palette(), font());
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    title_->setFont(strong);
    title_->setTextColor(palette().color(QPalette::Text));
    for (const auto& one : curves_)
        one->setColours(palette());
    for (QCPItemStraightLine* phase : phases_)
        phase->setPen(QPen(palette().color(QPalette::Dark), 1, Qt::DotLine));
    arrangeLegend();
    dirty_ = true;
    refresh();
}

/// Beside the title in one line where there is room, else below the axes in columns. Runs' names
/// are shortened so that two columns fit.
void MetricChart::arrangeLegend() {
    QCPLegend* legend = plot_->legend;
    legend->clearItems();
    for (const auto& one : curves_)
        one->enterLegend();
    const QFontMetrics metrics(legend->font());
    const int nameWidth = std::clamp(plot_->width() / 2 - kLegendWords, 60, 240);
    for (const auto& one : curves_)
        one->setNames(metrics, curves_.size() > 1 ? nameWidth : 0);
    const int icon = legend->iconSize().width() + legend->iconTextPadding();
    int widest = 0;
    int together = 0;
    for (int i = 0; i < legend->itemCount(); ++i) {
        auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i));
        if (!item) // a cell of the grid that is left over
            continue;
        const int width = icon + metrics.horizontalAdvance(item->plottable()->name());
        widest = std::max(widest, width);
        together += width + legend->columnSpacing();
    }
    const int room = plot_->width();
    const int title = QFontMetrics(title_->font()).horizontalAdvance(title_->text());
    const bool oneLine = together <= room - title - 4 * spacing::kSection;
    const int columns = (room + legend->columnSpacing()) / (widest + legend->columnSpacing());
    legend->setWrap(std::max(1, oneLine ? legend->itemCount() : columns));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
    placeLegend(oneLine ? *head_ : *foot_, oneLine ? 1 : 0);
}

void MetricChart::placeLegend(QCPLayoutGrid& home, int column) {
    QCPLegend* legend = plot_->legend;
    if (legend->layout() != &home) {
        legend->layout()->take(legend);
        home.addElement(0, column, legend);
    }
    legend->setMaximumSize(legend->minimumOuterSizeHint()); // not stretched over the whole width
}

void MetricChart::retranslate() {
    title_->setText(chart_ == Chart::Loss ? tr("Loss") : tr("Accuracy (%)"));
    plot_->xAxis->setLabel(options_.horizontal == HorizontalAxis::Steps ? tr("Steps")
                                                                        : tr("Epochs"));
    setAccessibleName(title_->text());
    setToolTip(QString());
    arrangeLegend();
    dirty_ = true;
}

} // namespace fitroom
