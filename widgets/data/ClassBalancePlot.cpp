#include "widgets/data/ClassBalancePlot.h"

#include "widgets/data/FilterBar.h"
#include "widgets/theme/Colours.h"

#include <QHelpEvent>
#include <QLocale>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr int kRowHeight = 20;

QColor subsetColour(Subset subset) {
    return subset == Subset::Training     ? trainingColour()
           : subset == Subset::Validation ? validationColour()
                                          : testColour();
}

} // namespace

ClassBalancePlot::ClassBalancePlot(QWidget* parent) : QWidget(parent), plot_(new QCustomPlot) {
    plot_->setObjectName(QStringLiteral("classBalance"));
    plot_->setAccessibleName(tr("Class balance"));
    plot_->installEventFilter(this);
    for (int subset = 0; subset < 3; ++subset) {
        auto* bars = new QCPBars(plot_->yAxis, plot_->xAxis);
        bars->setWidth(0.7);
        bars->setStackingGap(0);
        bars->setName(subsetName(Subset(subset)));
        if (subset > 0)
            bars->moveAbove(bars_[std::size_t(subset) - 1]);
        bars_[std::size_t(subset)] = bars;
    }
    plot_->yAxis->setRangeReversed(true); // the first class on top
    plot_->yAxis->setTickLength(0);
    plot_->yAxis->grid()->setVisible(false);
    plot_->xAxis->ticker()->setTickCount(3);
    plot_->xAxis->setNumberFormat(QStringLiteral("f"));
    plot_->xAxis->setNumberPrecision(0);
    plot_->legend->setVisible(true);
    plot_->legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot_->legend->setBorderPen(Qt::NoPen);
    plot_->legend->setIconSize(10, 10);
    plot_->legend->setMargins({0, 0, 0, 0});
    plot_->plotLayout()->insertRow(1);
    plot_->plotLayout()->addElement(1, 0, plot_->legend);
    plot_->plotLayout()->setRowStretchFactor(1, 0.001);
    plot_->plotLayout()->setRowSpacing(0);
    plot_->axisRect()->setMinimumMargins({0, 0, 12, 0});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(plot_);
    colour();
}

void ClassBalancePlot::setDataset(const Dataset& dataset, const std::vector<Subset>& subsets) {
    const auto classes = std::size_t(dataset.classCount());
    for (auto& counts : counts_)
        counts.assign(classes, 0);
    for (std::size_t i = 0; i < dataset.size(); ++i)
        ++counts_[std::size_t(subsets[i])][std::size_t(dataset.label(i))];

    names_.clear();
    for (const std::string& name : dataset.classNames())
        names_.push_back(QString::fromStdString(name));
    rescale();
    QStringList all;
    for (int label = 0; label < int(classes); ++label)
        all += describe(label);
    plot_->setAccessibleDescription(all.join(QStringLiteral("; ")));
}

void ClassBalancePlot::rescale() {
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    double largest = 1;
    for (std::size_t label = 0; label < names_.size(); ++label) {
        ticker->addTick(double(label), fontMetrics().elidedText(names_[label], Qt::ElideRight, 96));
        largest =
            std::max(largest, double(counts_[0][label] + counts_[1][label] + counts_[2][label]));
    }
    plot_->yAxis->setTicker(ticker);
    plot_->yAxis->setRange(-0.6, double(names_.size()) - 0.4);
    plot_->xAxis->setRange(0, largest * 1.02);
    for (std::size_t subset = 0; subset < 3; ++subset) {
        QVector<double> keys, values;
        for (std::size_t label = 0; label < names_.size(); ++label) {
            keys += double(label);
            values += double(counts_[subset][label]);
        }
        bars_[subset]->setData(keys, values, true);
    }
    plot_->setFixedHeight(int(names_.size()) * kRowHeight + 3 * fontMetrics().lineSpacing());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

std::int64_t ClassBalancePlot::count(Subset subset, int label) const {
    return counts_[std::size_t(subset)][std::size_t(label)];
}

QString ClassBalancePlot::describe(int label) const {
    const auto number = [this, label](Subset subset) {
        return QLocale().toString(qlonglong(count(subset, label)));
    };
    return tr("%1: %2 training, %3 validation, %4 test")
        .arg(names_[std::size_t(label)], number(Subset::Training), number(Subset::Validation),
             number(Subset::Test));
}

bool ClassBalancePlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched != plot_ || event->type() != QEvent::ToolTip)
        return QWidget::eventFilter(watched, event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int label = int(std::lround(plot_->yAxis->pixelToCoord(help->pos().y())));
    if (label >= 0 && label < int(names_.size()))
        QToolTip::showText(help->globalPos(), describe(label), plot_);
    else
        QToolTip::hideText();
    return true;
}

void ClassBalancePlot::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        colour();
    QWidget::changeEvent(event);
}

void ClassBalancePlot::colour() {
    const QColor text = palette().color(QPalette::WindowText);
    const QColor line = mixed(palette().color(QPalette::Window), text, 0.25);
    plot_->setBackground(palette().window());
    for (QCPAxis* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setBasePen(axis == plot_->xAxis ? QPen(Qt::NoPen) : QPen(line));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(text);
        axis->setTickLabelFont(font());
    }
    plot_->xAxis->grid()->setPen(QPen(mixed(palette().color(QPalette::Window), text, 0.12)));
    plot_->xAxis->grid()->setZeroLinePen(Qt::NoPen);
    plot_->legend->setTextColor(text);
    plot_->legend->setFont(font());
    plot_->legend->setBrush(Qt::NoBrush);
    for (std::size_t subset = 0; subset < 3; ++subset) {
        bars_[subset]->setPen(Qt::NoPen);
        bars_[subset]->setBrush(subsetColour(Subset(subset)));
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace fitroom
