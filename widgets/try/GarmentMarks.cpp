#include "widgets/try/GarmentMarks.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace fitroom {

namespace {

constexpr int kFaded = 190; // opacity of what lies over the background, of 255
constexpr double kHandle = 7;
const QColor kShade(0, 0, 0, 150); // behind lines, so that they show on any photo

/// Whether a pixel has one of the garment beside it.
bool touches(const GarmentMask& mask, int x, int y) {
    return (x > 0 && mask.at(x - 1, y)) || (x + 1 < mask.width && mask.at(x + 1, y)) ||
           (y > 0 && mask.at(x, y - 1)) || (y + 1 < mask.height && mask.at(x, y + 1));
}

QRectF square(const QPointF& middle) {
    return {middle.x() - kHandle / 2, middle.y() - kHandle / 2, kHandle, kHandle};
}

} // namespace

QImage garmentVeil(const GarmentMask& mask, const QColor& ground, const QColor& edge) {
    QImage veil(mask.width, mask.height, QImage::Format_ARGB32_Premultiplied);
    const QRgb faded = qPremultiply(qRgba(ground.red(), ground.green(), ground.blue(), kFaded));
    for (int y = 0; y < mask.height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(veil.scanLine(y));
        for (int x = 0; x < mask.width; ++x)
            line[x] = mask.at(x, y) ? 0 : touches(mask, x, y) ? edge.rgb() : faded;
    }
    return veil;
}

void drawGarmentBox(QPainter& painter, const QRectF& box, bool drawn, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kShade, 3));
    painter.drawRect(box);
    painter.setPen(
        QPen(drawn ? colour : QColor(Qt::white), 1.4, drawn ? Qt::SolidLine : Qt::DashLine));
    painter.drawRect(box);
    const QPointF middle = box.center();
    const std::array<QPointF, 8> handles = {box.topLeft(),
                                            box.topRight(),
                                            box.bottomLeft(),
                                            box.bottomRight(),
                                            {middle.x(), box.top()},
                                            {middle.x(), box.bottom()},
                                            {box.left(), middle.y()},
                                            {box.right(), middle.y()}};
    painter.setPen(QPen(kShade, 1));
    painter.setBrush(drawn ? colour : QColor(Qt::white));
    for (const QPointF& handle : handles)
        painter.drawRect(square(handle));
    painter.restore();
}

void drawBrush(QPainter& painter, const QPointF& middle, double radius, bool adds) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double arm = std::clamp(radius / 2, 2.0, 5.0);
    for (const QPen& pen : {QPen(kShade, 3), QPen(Qt::white, 1.4)}) {
        painter.setPen(pen);
        painter.drawEllipse(middle, radius, radius);
        painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0));
        if (adds)
            painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm));
    }
    painter.restore();
}

} // namespace fitroom
