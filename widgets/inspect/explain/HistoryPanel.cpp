#include "widgets/inspect/explain/HistoryPanel.h"

#include "widgets/common/ClassBars.h"
#include "widgets/common/Labels.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"
#include "widgets/train/chart/PlotLook.h"

#include <QLabel>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace fitroom {

HistoryPanel::HistoryPanel(QWidget* parent)
    : QWidget(parent), sentence_(hint({})), plot_(new QCustomPlot) {
    sentence_->setObjectName(QStringLiteral("historySentence"));
    sentence_->setWordWrap(true);
    plot_->setObjectName(QStringLiteral("historyPlot"));
    plot_->setAccessibleName(tr("Probability of the true class over the epochs"));
    plot_->setFocusPolicy(Qt::NoFocus);
    plot_->setMouseTracking(true);
    plot_->installEventFilter(this);
    plot_->xAxis->setLabel(tr("Epoch"));
    const QSharedPointer<QCPAxisTickerFixed> whole(new QCPAxisTickerFixed); // no half epochs
    whole->setTickStep(1);
    whole->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    plot_->xAxis->setTicker(whole);
    plot_->yAxis->setLabel(tr("Probability of the true class"));
    plot_->yAxis->setRange(-0.03, 1.03);
    plot_->yAxis->ticker()->setTickCount(5);
    // The legend goes under the plot, where it hides nothing.
    auto* under = new QCPLayoutGrid;
    plot_->plotLayout()->addElement(1, 0, under);
    under->setMargins({spacing::kSection, 0, spacing::kSection, spacing::kTight});
    under->addElement(0, 0, plot_->legend);
    plot_->legend->setFillOrder(QCPLegend::foColumnsFirst);
    plot_->legend->setWrap(5);
    plot_->plotLayout()->setRowStretchFactor(1, 0.001);
    plot_->legend->setVisible(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kNormal, 0, 0);
    column->setSpacing(spacing::kNormal);
    column->addWidget(sentence_);
    column->addWidget(plot_, 1);
}

QString HistoryPanel::className(int label) const {
    const auto at = std::size_t(label);
    return at < classNames_.size() ? QString::fromStdString(classNames_[at])
                                   : QString::number(label);
}

void HistoryPanel::setHistory(const ImageHistory& history, int trueClass,
                              const std::vector<std::string>& classNames) {
    history_ = history;
    trueClass_ = trueClass;
    classNames_ = classNames;
    const auto right = std::ranges::count(history.epochs, trueClass, &EpochPrediction::predicted);
    const QLocale locale;
    sentence_->setText(tr("“%1” was right after %2 of %3 epochs.")
                           .arg(className(trueClass), locale.toString(qlonglong(right)),
                                locale.toString(qulonglong(history.epochs.size()))));
    plot_->setAccessibleDescription(sentence_->text());
    draw();
}

void HistoryPanel::draw() {
    plot_->clearGraphs();
    QCPGraph* line = plot_->addGraph();
    line->removeFromLegend();
    std::set<int> seen;
    for (const EpochPrediction& epoch : history_.epochs) {
        line->addData(epoch.epoch, double(epoch.trueProbability));
        seen.insert(epoch.predicted);
    }
    shownClasses_.assign(seen.begin(), seen.end());
    for (const int label : shownClasses_) {
        QCPGraph* dots = plot_->addGraph();
        dots->setLineStyle(QCPGraph::lsNone);
        dots->setName(label == trueClass_ ? tr("%1 (right)").arg(className(label))
                                          : className(label));
        for (const EpochPrediction& epoch : history_.epochs) {
            if (epoch.predicted == label)
                dots->addData(epoch.epoch, double(epoch.trueProbability));
        }
    }
    const double last = history_.epochs.empty() ? 1 : history_.epochs.back().epoch;
    const double first = history_.epochs.empty() ? 0 : history_.epochs.front().epoch;
    const double margin = std::max(0.5, (last - first) * 0.02);
    plot_->xAxis->setRange(first - margin, last + margin);
    recolour();
}

void HistoryPanel::recolour() {
    stylePlot(*plot_, palette(), font());
    const QColor base = palette().color(QPalette::Base);
    if (plot_->graphCount() > 0)
        plot_->graph(0)->setPen(QPen(mixed(base, palette().color(QPalette::Text), 0.35), 1));
    const double side = history_.epochs.size() > 60 ? 5 : 9;
    for (std::size_t i = 0; i < shownClasses_.size(); ++i) {
        const QColor colour = readable(classColour(shownClasses_[i]), base);
        const auto shape =
            shownClasses_[i] == trueClass_ ? QCPScatterStyle::ssDisc : QCPScatterStyle::ssSquare;
        plot_->graph(int(i) + 1)
            ->setScatterStyle(QCPScatterStyle(shape, QPen(colour, 1), QBrush(colour), side));
    }
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

QString HistoryPanel::describeNear(double x) const {
    if (history_.epochs.empty())
        return {};
    const double epoch = plot_->xAxis->pixelToCoord(x);
    const auto& nearest =
        *std::ranges::min_element(history_.epochs, {}, [epoch](const EpochPrediction& at) {
            return std::abs(at.epoch - epoch);
        });
    return tr("Epoch %1: taken for “%2”; “%3” has %4")
        .arg(QString::number(nearest.epoch), className(nearest.predicted), className(trueClass_),
             perCent(double(nearest.trueProbability), 1));
}

bool HistoryPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == plot_ && event->type() == QEvent::MouseMove) {
        const auto* move = static_cast<QMouseEvent*>(event);
        QToolTip::showText(move->globalPosition().toPoint(), describeNear(move->position().x()),
                           plot_);
    }
    return QWidget::eventFilter(watched, event);
}

void HistoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace fitroom
