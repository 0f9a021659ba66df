#include "widgets/train/chart/PlotLook.h"

#include "widgets/theme/Colours.h"

#include <qcustomplot.h>

namespace fitroom {

void stylePlot(QCustomPlot& plot, const QPalette& palette, const QFont& font) {
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor muted = palette.color(QPalette::PlaceholderText);
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.92);
    plot.setBackground(base);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setBasePen(axis == plot.xAxis ? QPen(mixed(base, text, 0.35), 1) : QPen(Qt::NoPen));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLabelColor(muted);
        axis->setTickLabelFont(small);
        axis->setTickLabelPadding(6);
        axis->setLabelColor(muted);
        axis->setLabelFont(small);
        axis->setLabelPadding(2);
        axis->grid()->setPen(QPen(mixed(base, text, 0.1), 1));
        axis->grid()->setZeroLinePen(Qt::NoPen);
        axis->grid()->setSubGridVisible(false);
    }
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setFont(small);
    plot.legend->setTextColor(text);
}

} // namespace fitroom
