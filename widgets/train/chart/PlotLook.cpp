#include "widgets/train/chart/PlotLook.h"

#include "widgets/theme/Colours.h"

#include <qcustomplot.h>

namespace fitroom {

namespace {

QFont smaller(QFont font) {
    font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

} // namespace

void styleAxes(std::initializer_list<QCPAxis*> axes, const QPalette& palette, const QFont& font) {
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const QColor muted = palette.color(QPalette::PlaceholderText);
    const QFont small = smaller(font);
    for (QCPAxis* axis : axes) {
        axis->setBasePen(axis->axisType() == QCPAxis::atBottom ? QPen(mixed(base, text, 0.35), 1)
                                                               : QPen(Qt::NoPen));
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
}

void stylePlot(QCustomPlot& plot, const QPalette& palette, const QFont& font) {
    plot.setBackground(palette.color(QPalette::Base));
    styleAxes({plot.xAxis, plot.yAxis}, palette, font);
    plot.legend->setBrush(Qt::NoBrush);
    plot.legend->setBorderPen(Qt::NoPen);
    plot.legend->setFont(smaller(font));
    plot.legend->setTextColor(palette.color(QPalette::Text));
}

} // namespace fitroom
