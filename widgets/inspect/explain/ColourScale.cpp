#include "widgets/inspect/explain/ColourScale.h"

#include "widgets/theme/ColourMap.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

namespace fitroom {

namespace {

constexpr int kBar = 128; // width of the colours
constexpr int kHeight = 10;

} // namespace

ColourScale::ColourScale(QString low, QString high, QWidget* parent)
    : QWidget(parent), low_(std::move(low)), high_(std::move(high)) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ColourScale::setEnds(const QString& low, const QString& high) {
    low_ = low;
    high_ = high;
    updateGeometry();
    update();
}

QSize ColourScale::sizeHint() const {
    return {kBar + fontMetrics().horizontalAdvance(low_) + fontMetrics().horizontalAdvance(high_) +
                2 * spacing::kNormal + 2,
            fontMetrics().height() + 2};
}

void ColourScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, low_);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, high_);
    const double left = fontMetrics().horizontalAdvance(low_) + spacing::kNormal;
    QLinearGradient colours(left, 0, left + kBar, 0);
    const auto& table = viridis();
    for (int i = 0; i <= 16; ++i)
        colours.setColorAt(i / 16.0, QColor(table[i * (table.size() - 1) / 16]));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours);
    painter.drawRect(QRectF(left, (height() - kHeight) / 2.0, kBar, kHeight));
}

} // namespace fitroom
