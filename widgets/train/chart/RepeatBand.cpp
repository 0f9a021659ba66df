#include "widgets/train/chart/RepeatBand.h"

#include "core/training/Repeats.h"
#include "widgets/theme/Colours.h"

#include <QCoreApplication>
#include <QPalette>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

QString words(const QString& name, const char* curve) {
    return name + QStringLiteral(" · ") + QCoreApplication::translate("RunCurves", curve);
}

double valueOf(Chart chart, bool validation, const EpochMetrics& epoch) {
    if (chart == Chart::Loss)
        return validation ? epoch.validationLoss : epoch.trainingLoss;
    return 100 * (validation ? epoch.validationAccuracy : epoch.trainingAccuracy);
}

} // namespace

RepeatBand::RepeatBand(QCustomPlot& plot, Chart chart, std::vector<ShownRun> runs)
    : plot_(plot), chart_(chart), runs_(std::move(runs)), training_(addSeries()),
      validation_(addSeries()) {}

RepeatBand::~RepeatBand() {
    for (const Series& series : {training_, validation_})
        for (QCPGraph* graph : {series.upper, series.lower, series.mean})
            plot_.removeGraph(graph);
}

RepeatBand::Series RepeatBand::addSeries() {
    Series series = {plot_.addGraph(), plot_.addGraph(), plot_.addGraph()};
    for (QCPGraph* graph : {series.lower, series.upper, series.mean}) {
        graph->removeFromLegend();
        graph->setSelectable(QCP::stNone);
    }
    series.lower->setPen(Qt::NoPen);
    series.upper->setPen(Qt::NoPen);
    series.upper->setChannelFillGraph(series.lower);
    return series;
}

bool RepeatBand::has(const QString& run) const {
    return std::any_of(runs_.begin(), runs_.end(),
                       [&](const ShownRun& one) { return one.id == run; });
}

QString RepeatBand::name() const {
    QString common = runs_.front().name;
    for (const ShownRun& run : runs_)
        while (!run.name.startsWith(common))
            common.chop(1);
    // "mine, seed 1" and "mine, seed 12" have part of the seed in common.
    return common.section(QStringLiteral(", "), 0, -2).isEmpty()
               ? common
               : common.section(QStringLiteral(", "), 0, -2);
}

void RepeatBand::draw(const QString& run, const RunHistory& history, const ChartOptions& options) {
    const bool same = options == options_ && epochs_.value(run) == history.metrics().epochs;
    if (same)
        return;
    options_ = options;
    epochs_[run] = history.metrics().epochs;
    redraw();
}

void RepeatBand::redraw() {
    std::size_t longest = 0;
    for (const auto& epochs : epochs_)
        longest = std::max(longest, epochs.size());
    for (const bool validation : {false, true}) {
        const Series& series = validation ? validation_ : training_;
        for (QCPGraph* graph : {series.lower, series.upper, series.mean})
            graph->data()->clear();
        for (std::size_t i = 0; i < longest; ++i) {
            std::vector<double> values;
            double at = 0;
            for (const auto& epochs : epochs_) {
                if (i >= epochs.size())
                    continue;
                values.push_back(valueOf(chart_, validation, epochs[i]));
                at = options_.horizontal == HorizontalAxis::Steps ? double(epochs[i].step)
                                                                  : epochs[i].epoch;
            }
            const Spread here = spread(values);
            series.mean->addData(at, here.mean);
            series.lower->addData(at, here.mean - here.deviation);
            series.upper->addData(at, here.mean + here.deviation);
        }
        const bool shown =
            validation ? options_.validation : options_.trainingSteps || options_.trainingEpochs;
        for (QCPGraph* graph : {series.lower, series.upper, series.mean})
            graph->setVisible(shown);
    }
}

void RepeatBand::enterLegend() {
    const QString common = name();
    training_.mean->setName(words(common, "Training"));
    validation_.mean->setName(words(common, "Validation"));
    for (const Series& series : {training_, validation_})
        if (series.mean->visible())
            series.mean->addToLegend();
}

void RepeatBand::setColours(const QPalette& palette) {
    const QColor base = palette.color(QPalette::Base);
    const bool current =
        std::any_of(runs_.begin(), runs_.end(), [](const ShownRun& run) { return run.current; });
    int slot = -1; // of the first run that has one
    for (const ShownRun& run : runs_)
        slot = slot < 0 ? run.colourSlot : slot;
    const QColor own = readable(runColour(std::max(slot, 0)), base);
    const auto colour = [&](const Series& series, const QColor& pure, Qt::PenStyle style) {
        QColor veil = pure;
        veil.setAlphaF(0.22F);
        series.upper->setBrush(veil);
        series.mean->setPen(QPen(pure, 1.8, style));
    };
    colour(training_, current ? readable(trainingColour(), base) : own, Qt::SolidLine);
    colour(validation_, current ? readable(validationColour(), base) : own, Qt::DashLine);
}

std::vector<CurveValue> RepeatBand::valuesAt(double position) const {
    std::vector<CurveValue> found;
    for (const Series& series : {training_, validation_}) {
        const auto data = series.mean->data();
        if (!series.mean->visible() || data->isEmpty())
            continue;
        const auto at = std::min_element(
            data->constBegin(), data->constEnd(), [&](const auto& a, const auto& b) {
                return std::abs(a.key - position) < std::abs(b.key - position);
            });
        found.push_back({name(), series.mean->name().section(QStringLiteral(" · "), -1), at->key,
                         at->value, series.mean->pen()});
    }
    return found;
}

std::optional<RunCurves::Extent> RepeatBand::extent() const {
    RunCurves::Extent extent = {HUGE_VAL, -HUGE_VAL, HUGE_VAL, -HUGE_VAL};
    for (const Series& series : {training_, validation_}) {
        if (!series.mean->visible())
            continue;
        for (const QCPGraph* graph : {series.lower, series.upper})
            for (const QCPGraphData& point : *graph->data()) {
                extent.left = std::min(extent.left, point.key);
                extent.right = std::max(extent.right, point.key);
                extent.bottom = std::min(extent.bottom, point.value);
                extent.top = std::max(extent.top, point.value);
            }
    }
    if (extent.top < extent.bottom)
        return std::nullopt;
    return extent;
}

} // namespace fitroom
