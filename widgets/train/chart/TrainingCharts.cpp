#include "widgets/train/chart/TrainingCharts.h"

#include "widgets/common/Placeholder.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/chart/ChartBar.h"
#include "widgets/train/chart/ChartExport.h"
#include "widgets/train/chart/MetricChart.h"

#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace fitroom {

namespace {
constexpr int kMillisecondsAFrame = 40;
} // namespace

TrainingCharts::TrainingCharts(QWidget* parent)
    : QWidget(parent), bar_(new ChartBar), splitter_(new QSplitter(Qt::Vertical)),
      stack_(new QStackedLayout), loss_(new MetricChart(Chart::Loss)),
      accuracy_(new MetricChart(Chart::Accuracy)) {
    setObjectName(QStringLiteral("trainingCharts"));
    splitter_->setObjectName(QStringLiteral("chartSplitter"));
    splitter_->setChildrenCollapsible(false);
    splitter_->setHandleWidth(spacing::kNormal);
    splitter_->setProperty("plain", true); // Style draws no line between the two cards
    splitter_->addWidget(loss_);
    splitter_->addWidget(accuracy_);
    auto* none = new Placeholder;
    none->setPicture(QStringLiteral("train"));
    none->setTitle(tr("No curves yet"));
    none->setText(
        tr("Start a training and watch its loss fall here, or choose a run from the list. "
           "Runs ticked in the list are drawn beside it."));
    auto* charts = new QWidget;
    auto* column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(bar_);
    column->addWidget(splitter_, 1);
    stack_->setContentsMargins(0, 0, 0, 0);
    stack_->addWidget(none);
    stack_->addWidget(charts);
    setLayout(stack_);

    timer_.setInterval(kMillisecondsAFrame);
    connect(&timer_, &QTimer::timeout, this, &TrainingCharts::refresh);
    connect(bar_, &ChartBar::optionsChanged, this, [this](const ChartOptions& options) {
        setOptions(options);
        emit optionsChanged(options);
    });
    connect(bar_, &ChartBar::fitRequested, this, &TrainingCharts::fit);
    connect(bar_, &ChartBar::exportRequested, this, &TrainingCharts::exportRequested);
    connect(loss_, &MetricChart::crosshairMoved, accuracy_, &MetricChart::showCrosshair);
    connect(loss_, &MetricChart::crosshairLeft, accuracy_, &MetricChart::hideCrosshair);
    connect(accuracy_, &MetricChart::crosshairMoved, loss_, &MetricChart::showCrosshair);
    connect(accuracy_, &MetricChart::crosshairLeft, loss_, &MetricChart::hideCrosshair);
    setOptions(options_);
}

void TrainingCharts::setRuns(const std::vector<ShownRun>& runs) {
    if (runs == runs_)
        return;
    runs_ = runs;
    stack_->setCurrentIndex(runs.empty() ? 0 : 1);
    QHash<QString, RunHistory> kept;
    for (const ShownRun& run : runs)
        kept.insert(run.id, histories_.value(run.id));
    histories_ = kept;
    for (MetricChart* chart : {loss_, accuracy_})
        chart->setRuns(runs);
    for (const ShownRun& run : runs)
        draw(run.id, RunHistory::Change::Replaced);
}

void TrainingCharts::setMetrics(const QString& run, const RunMetrics& metrics) {
    const auto found = histories_.find(run);
    if (found != histories_.end())
        draw(run, found->set(metrics));
}

template<class Metrics>
void TrainingCharts::addOne(const QString& run, const Metrics& metrics) {
    const auto found = histories_.find(run);
    if (found != histories_.end())
        draw(run, found->add(metrics));
}

void TrainingCharts::add(const QString& run, const StepMetrics& step) {
    addOne(run, step);
}

void TrainingCharts::add(const QString& run, const EpochMetrics& epoch) {
    addOne(run, epoch);
}

void TrainingCharts::add(const QString& run, const PhaseScore& score) {
    addOne(run, score);
}

const RunHistory* TrainingCharts::history(const QString& run) const {
    const auto found = histories_.find(run);
    return found == histories_.end() ? nullptr : &*found;
}

void TrainingCharts::draw(const QString& run, RunHistory::Change change) {
    if (change == RunHistory::Change::None)
        return;
    for (MetricChart* chart : {loss_, accuracy_}) {
        if (change == RunHistory::Change::Appended)
            chart->appendHistory(run, histories_[run]);
        else
            chart->setHistory(run, histories_[run]);
    }
}

void TrainingCharts::setOptions(const ChartOptions& options) {
    options_ = options;
    bar_->setOptions(options);
    for (MetricChart* chart : {loss_, accuracy_})
        chart->setOptions(options);
    for (const ShownRun& run : runs_)
        draw(run.id, RunHistory::Change::Replaced);
}

MetricChart& TrainingCharts::chart(Chart chart) const {
    return chart == Chart::Loss ? *loss_ : *accuracy_;
}

tl::expected<void, Error> TrainingCharts::exportChart(Chart which, const QString& path) const {
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        std::vector<RunAndHistory> runs;
        for (const ShownRun& run : runs_)
            runs.emplace_back(run, history(run.id));
        return exportTable(which, runs, path);
    }
    MetricChart& drawn = chart(which);
    drawn.setPalette(lightPalette());
    auto done = exportPicture(drawn.plot(), path);
    drawn.setPalette(QPalette()); // the application's again
    return done;
}

void TrainingCharts::refresh() {
    loss_->refresh();
    accuracy_->refresh();
}

void TrainingCharts::fit() {
    loss_->fit();
    accuracy_->fit();
}

void TrainingCharts::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
    timer_.start();
}

void TrainingCharts::hideEvent(QHideEvent* event) {
    timer_.stop();
    QWidget::hideEvent(event);
}

/// Side by side where there is width for it, else one above the other.
void TrainingCharts::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto wanted = width() > 1.7 * height() ? Qt::Horizontal : Qt::Vertical;
    if (splitter_->orientation() != wanted)
        splitter_->setOrientation(wanted);
}

} // namespace fitroom
