#include "widgets/common/Swatch.h"

#include <QPainter>

namespace fitroom {

QIcon swatch(const QColor& colour) {
    constexpr int kSide = 64; // drawn large; the icon is scaled down sharply at any screen ratio
    QPixmap pixmap(kSide, kSide);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(8, 8, kSide - 16, kSide - 16), 12, 12);
    return QIcon(pixmap);
}

} // namespace fitroom
