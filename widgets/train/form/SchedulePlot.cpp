#include "widgets/train/form/SchedulePlot.h"

#include "core/training/Schedule.h"
#include "widgets/theme/Colours.h"
#include "widgets/train/chart/PlotLook.h"

#include <QEvent>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace fitroom {

namespace {

/// About so many points are drawn whatever the number of epochs.
constexpr int kPoints = 800;
constexpr int kMostEpochs = 20000; ///< beyond this the plot is left as it is

} // namespace

SchedulePlot::SchedulePlot(QWidget* parent)
    : QWidget(parent), plot_(new QCustomPlot), shade_(new QCPItemRect(plot_)) {
    setObjectName(QStringLiteral("schedulePlot"));
    setAccessibleName(tr("Learning rate over the epochs"));
    setToolTip(tr("The learning rate over all epochs of the recipe"));
    setFixedHeight(128);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    plot_->setAttribute(Qt::WA_TransparentForMouseEvents);
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->addGraph();
    plot_->xAxis->setLabel(tr("Learning rate over epochs"));
    plot_->xAxis->ticker()->setTickCount(4);
    plot_->yAxis->ticker()->setTickCount(2);
    plot_->yAxis->setNumberFormat(QStringLiteral("g"));
    plot_->yAxis->setNumberPrecision(2);
    shade_->setPen(Qt::NoPen);
    shade_->setLayer(QStringLiteral("background"));
    shade_->topLeft->setTypeX(QCPItemPosition::ptPlotCoords);
    shade_->topLeft->setTypeY(QCPItemPosition::ptAxisRectRatio);
    shade_->bottomRight->setTypeX(QCPItemPosition::ptPlotCoords);
    shade_->bottomRight->setTypeY(QCPItemPosition::ptAxisRectRatio);
    recolour();
}

void SchedulePlot::setRecipe(const Recipe& recipe) {
    if (recipe == recipe_)
        return;
    recipe_ = recipe;
    draw();
}

void SchedulePlot::setCurrentPhase(int phase) {
    phase_ = phase;
    draw();
}

void SchedulePlot::draw() {
    const int epochs = recipe_.totalEpochs();
    if (epochs < 1 || epochs > kMostEpochs)
        return;
    const int points = std::max(1, kPoints / epochs);
    const std::vector<double> rates = learningRates(recipe_, points);
    QVector<double> keys(qsizetype(rates.size()));
    for (qsizetype i = 0; i < keys.size(); ++i)
        keys[i] = (double(i) + 0.5) / points;
    plot_->graph(0)->setData(keys, QVector<double>(rates.begin(), rates.end()), true);
    const double highest = *std::max_element(rates.begin(), rates.end());
    plot_->xAxis->setRange(0, epochs);
    plot_->yAxis->setRange(0, highest * 1.12);
    int begin = 0;
    for (int i = 0; i < phase_ && i < int(recipe_.phases.size()); ++i)
        begin += recipe_.phases[std::size_t(i)].epochs;
    const bool shown = phase_ < int(recipe_.phases.size());
    const int end = shown ? begin + recipe_.phases[std::size_t(phase_)].epochs : begin;
    shade_->topLeft->setCoords(begin, 0);
    shade_->bottomRight->setCoords(end, 1);
    shade_->setVisible(recipe_.phases.size() > 1);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void SchedulePlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    QWidget::changeEvent(event);
}

void SchedulePlot::recolour() {
    stylePlot(*plot_, palette(), font());
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    plot_->setBackground(window);
    plot_->graph(0)->setPen(QPen(readable(accent, window), 1.6));
    shade_->setBrush(mixed(window, accent, 0.1));
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace fitroom
