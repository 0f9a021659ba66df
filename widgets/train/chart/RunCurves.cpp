#include "widgets/train/chart/RunCurves.h"

#include "widgets/theme/Colours.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPalette>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr int kMostMarks = 80;

QString trainingWord() {
    return QCoreApplication::translate("RunCurves", "Training");
}

QString validationWord() {
    return QCoreApplication::translate("RunCurves", "Validation");
}

double percentOrLoss(Chart chart, double loss, double accuracy) {
    return chart == Chart::Loss ? loss : accuracy * 100;
}

/// The point nearest to `position`, or nothing where the curve has none near.
std::optional<QPointF> nearest(const QCPGraph& graph, double position) {
    const auto data = graph.data();
    if (data->isEmpty())
        return std::nullopt;
    auto after = data->findBegin(position, false);
    if (after == data->constEnd())
        --after;
    if (after != data->constBegin()) {
        const auto before = after - 1;
        if (position - before->key < std::abs(after->key - position))
            after = before;
    }
    const double length = (data->constEnd() - 1)->key - data->constBegin()->key;
    const double near = std::max(length * 0.02, 0.6);
    const bool outside =
        position < data->constBegin()->key - near || position > (data->constEnd() - 1)->key + near;
    if (outside || !std::isfinite(after->value))
        return std::nullopt;
    return QPointF(after->key, after->value);
}

void collectFinite(const QCPGraph& graph, std::vector<double>& values) {
    const auto data = graph.data();
    for (auto it = data->constBegin(); it != data->constEnd(); ++it)
        if (std::isfinite(it->value))
            values.push_back(it->value);
}

double quantile(std::vector<double>& values, double share) {
    const auto nth = values.begin() + std::ptrdiff_t(share * double(values.size() - 1));
    std::nth_element(values.begin(), nth, values.end());
    return *nth;
}

} // namespace

RunCurves::RunCurves(QCustomPlot& plot, Chart chart, const ShownRun& run)
    : plot_(plot), chart_(chart), run_(run), raw_(addGraph()), smooth_(addGraph()),
      training_(addGraph()), validation_(addGraph()), best_(addGraph()) {
    training_->setLineStyle(QCPGraph::lsNone);
    best_->setLineStyle(QCPGraph::lsNone);
    raw_->setAntialiased(false); // a thick tangle: smooth edges would cost time and show nothing
    for (QCPGraph* graph : {training_, validation_, best_})
        graph->setAntialiasedScatters(true);
}

RunCurves::~RunCurves() {
    for (QCPGraph* graph : {raw_, smooth_, training_, validation_, best_})
        plot_.removeGraph(graph);
}

QCPGraph* RunCurves::addGraph() {
    QCPGraph* graph = plot_.addGraph();
    graph->removeFromLegend();
    graph->setSelectable(QCP::stNone);
    return graph;
}

double RunCurves::position(const StepMetrics& step) const {
    return options_.horizontal == HorizontalAxis::Steps ? double(step.step) : step.epoch;
}

double RunCurves::position(int epoch, std::int64_t step) const {
    return options_.horizontal == HorizontalAxis::Steps ? double(step) : epoch;
}

void RunCurves::draw(const RunHistory& history, const ChartOptions& options) {
    options_ = options;
    for (QCPGraph* graph : {raw_, smooth_, training_, validation_})
        graph->data()->clear();
    steps_ = 0;
    epochs_ = 0;
    average_ = MovingAverage(smoothingWeight(options.smoothing));
    append(history);
    showChosen();
}

void RunCurves::append(const RunHistory& history) {
    addSteps(history.metrics());
    addEpochs(history.metrics());
    markBest(history);
    thinMarks();
}

/// Not more marks than can be told apart, however many epochs there are.
void RunCurves::thinMarks() {
    const int skip = int(epochs_) / kMostMarks;
    training_->setScatterSkip(skip);
    validation_->setScatterSkip(skip);
}

void RunCurves::addSteps(const RunMetrics& metrics) {
    const qsizetype count = qsizetype(metrics.steps.size() - steps_);
    QVector<double> keys, values, averages;
    keys.reserve(count);
    values.reserve(count);
    averages.reserve(count);
    for (; steps_ < metrics.steps.size(); ++steps_) {
        const StepMetrics& step = metrics.steps[steps_];
        keys += position(step);
        values += percentOrLoss(chart_, step.loss, step.accuracy);
        averages += average_.add(values.back());
    }
    raw_->addData(keys, values, true);
    smooth_->addData(keys, averages, true);
}

void RunCurves::addEpochs(const RunMetrics& metrics) {
    for (; epochs_ < metrics.epochs.size(); ++epochs_) {
        const EpochMetrics& epoch = metrics.epochs[epochs_];
        const double at = position(epoch.epoch, epoch.step);
        training_->addData(at, percentOrLoss(chart_, epoch.trainingLoss, epoch.trainingAccuracy));
        validation_->addData(at,
                             percentOrLoss(chart_, epoch.validationLoss, epoch.validationAccuracy));
    }
}

void RunCurves::markBest(const RunHistory& history) {
    best_->data()->clear();
    if (const EpochMetrics* best = history.best())
        best_->addData(position(best->epoch, best->step),
                       percentOrLoss(chart_, best->validationLoss, best->validationAccuracy));
}

/// What an option or a role rules out is hidden: the raw values behind the average are drawn for
/// the current run only, since those of several runs would be one thicket; so are the rings of each
/// epoch's mean on top of the average.
void RunCurves::showChosen() {
    const bool steps = !hidden_ && options_.trainingSteps;
    const bool validation = !hidden_ && options_.validation;
    raw_->setVisible(steps && options_.smoothing > 0 && run_.current);
    smooth_->setVisible(steps);
    training_->setVisible(!hidden_ && options_.trainingEpochs && (run_.current || !steps));
    validation_->setVisible(validation);
    best_->setVisible(validation);
    training_->setLineStyle(options_.trainingSteps ? QCPGraph::lsNone : QCPGraph::lsLine);
}

void RunCurves::setHidden(bool hidden) {
    hidden_ = hidden;
    showChosen();
}

void RunCurves::enterLegend() {
    if (hidden_)
        return;
    if (options_.trainingSteps)
        smooth_->addToLegend();
    else if (options_.trainingEpochs)
        training_->addToLegend();
    if (options_.validation)
        validation_->addToLegend();
}

void RunCurves::setColours(const QPalette& palette) {
    const QColor base = palette.color(QPalette::Base);
    const QColor own = readable(runColour(std::max(run_.colourSlot, 0)), base);
    const QColor training = run_.current ? readable(trainingColour(), base) : own;
    const QColor validation = run_.current ? readable(validationColour(), base) : own;
    QPen dashes(validation, 1.6);
    dashes.setDashPattern({5, 3});
    raw_->setPen(QPen(mixed(base, training, 0.32), 1));
    smooth_->setPen(QPen(training, run_.current ? 1.6 : 1.3));
    training_->setPen(QPen(training, 1.3));
    training_->setScatterStyle({QCPScatterStyle::ssCircle, QPen(training, 1.4), base, 5});
    validation_->setPen(dashes);
    validation_->setScatterStyle(
        {QCPScatterStyle::ssDiamond, QPen(validation, 1), validation, 5.5});
    best_->setPen(QPen(validation, 1));
    best_->setScatterStyle({QCPScatterStyle::ssCircle, QPen(validation, 1.6), Qt::NoBrush, 13});
}

void RunCurves::setNames(const QFontMetrics& metrics, int width) {
    QString prefix;
    if (width > 0)
        prefix = metrics.elidedText(run_.name, Qt::ElideRight, width) + QStringLiteral(" · ");
    smooth_->setName(prefix + trainingWord());
    training_->setName(prefix + trainingWord());
    validation_->setName(prefix + validationWord());
}

std::vector<CurveValue> RunCurves::valuesAt(double position) const {
    std::vector<CurveValue> found;
    const auto add = [&](const QCPGraph* graph, const QString& curve, const QPen& pen) {
        if (!graph->visible())
            return;
        if (const auto point = nearest(*graph, position))
            found.push_back({run_.name, curve, point->x(), point->y(), pen});
    };
    if (smooth_->visible())
        add(smooth_, trainingWord(), smooth_->pen());
    else
        add(training_, trainingWord(), training_->pen());
    add(validation_, validationWord(), validation_->pen());
    return found;
}

std::optional<RunCurves::Extent> RunCurves::extent() const {
    std::vector<double> steps, epochs;
    Extent extent = {HUGE_VAL, -HUGE_VAL, HUGE_VAL, -HUGE_VAL};
    for (const QCPGraph* graph : {raw_, smooth_, training_, validation_}) {
        const auto data = graph->data();
        if (!graph->visible() || data->isEmpty())
            continue;
        collectFinite(*graph, graph == raw_ || graph == smooth_ ? steps : epochs);
        extent.left = std::min(extent.left, data->constBegin()->key);
        extent.right = std::max(extent.right, (data->constEnd() - 1)->key);
    }
    if (!steps.empty()) {
        extent.bottom = quantile(steps, chart_ == Chart::Accuracy ? 0.015 : 0);
        extent.top = quantile(steps, chart_ == Chart::Loss ? 0.985 : 1);
    }
    for (const double value : epochs) {
        extent.bottom = std::min(extent.bottom, value);
        extent.top = std::max(extent.top, value);
    }
    if (extent.top < extent.bottom)
        return std::nullopt;
    return extent;
}

} // namespace fitroom
