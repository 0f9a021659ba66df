#include "widgets/train/chart/ChartLegend.h"

#include "widgets/theme/Theme.h"
#include "widgets/train/chart/RepeatBand.h"
#include "widgets/train/chart/RunCurves.h"

#include <qcustomplot.h>

#include <algorithm>

namespace fitroom {

namespace {
constexpr int kEntryWords = 140; ///< pixels of an entry besides the run's name
constexpr int kShortestName = 60;
constexpr int kLongestName = 240;
} // namespace

ChartLegend::ChartLegend(QCustomPlot& plot)
    : plot_(plot), head_(new QCPLayoutGrid), foot_(new QCPLayoutGrid),
      title_(new QCPTextElement(&plot)) {
    QCPLayoutGrid& rows = *plot.plotLayout();
    rows.insertRow(0);
    rows.addElement(0, 0, head_);
    rows.addElement(2, 0, foot_);
    rows.setRowStretchFactor(1, 1000); // the axes get what the others leave
    rows.setRowSpacing(2);
    title_->setTextFlags(int(Qt::AlignLeft) | Qt::AlignVCenter);
    title_->setMargins({4, 0, 0, 0});
    head_->addElement(0, 0, title_);
    head_->setColumnSpacing(spacing::kSection);
    foot_->addElement(0, 1, new QCPLayoutElement(&plot)); // takes the width the legend leaves
    plot.legend->setVisible(true);
    plot.legend->setIconSize(28, 12);
    plot.legend->setMargins({0, 0, 0, 0});
    plot.legend->setColumnSpacing(spacing::kSection);
    plot.legend->setRowSpacing(2);
}

void ChartLegend::setTitle(const QString& title) {
    title_->setText(title);
}

void ChartLegend::setColours(const QPalette& palette) {
    title_->setTextColor(palette.color(QPalette::Text));
}

/// Runs' names are shortened so that two columns fit.
void ChartLegend::enter(const std::vector<std::unique_ptr<RunCurves>>& curves,
                        const std::vector<std::unique_ptr<RepeatBand>>& bands) {
    const int width = std::clamp(plot_.width() / 2 - kEntryWords, kShortestName, kLongestName);
    plot_.legend->clearItems();
    for (const auto& one : curves) {
        one->setNames(QFontMetrics(plot_.legend->font()), curves.size() > 1 ? width : 0);
        one->enterLegend();
    }
    for (const auto& band : bands)
        band->enterLegend();
}

void ChartLegend::arrange(const std::vector<std::unique_ptr<RunCurves>>& curves,
                          const std::vector<std::unique_ptr<RepeatBand>>& bands,
                          const QFont& font) {
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    title_->setFont(strong);
    enter(curves, bands);
    QCPLegend* legend = plot_.legend;
    const QFontMetrics metrics(legend->font());
    const int sample = legend->iconSize().width() + legend->iconTextPadding();
    int widest = 0;
    int together = 0;
    for (int i = 0; i < legend->itemCount(); ++i) {
        auto* item = qobject_cast<QCPPlottableLegendItem*>(legend->item(i));
        if (!item) // a cell of the grid that is left over
            continue;
        const int width = sample + metrics.horizontalAdvance(item->plottable()->name());
        widest = std::max(widest, width);
        together += width + legend->columnSpacing();
    }
    const int title = QFontMetrics(strong).horizontalAdvance(title_->text());
    const bool oneLine = together <= plot_.width() - title - 4 * spacing::kSection;
    const int columns =
        (plot_.width() + legend->columnSpacing()) / (widest + legend->columnSpacing());
    legend->setWrap(std::max(1, oneLine ? legend->itemCount() : columns));
    legend->setFillOrder(QCPLegend::foColumnsFirst, true);
    moveTo(oneLine ? *head_ : *foot_, oneLine ? 1 : 0);
}

void ChartLegend::moveTo(QCPLayoutGrid& home, int column) {
    QCPLegend* legend = plot_.legend;
    if (legend->layout() != &home) {
        legend->layout()->take(legend);
        home.addElement(0, column, legend);
    }
    legend->setMaximumSize(legend->minimumOuterSizeHint()); // not stretched over the whole width
}

} // namespace fitroom
