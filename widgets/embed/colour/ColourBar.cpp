#include "widgets/embed/colour/ColourBar.h"

#include "widgets/theme/ColourMap.h"
#include "widgets/theme/Theme.h"

#include <QLocale>
#include <QPainter>

namespace fitroom {

namespace {

constexpr int kBar = 12;

} // namespace

ColourBar::ColourBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Scale of colours"));
}

void ColourBar::setRange(double low, double high) {
    low_ = low;
    high_ = high;
    setAccessibleDescription(
        tr("From %1 to %2").arg(QLocale().toString(low, 'g', 3), QLocale().toString(high, 'g', 3)));
    update();
}

QSize ColourBar::sizeHint() const {
    return {120, kBar + spacing::kTight + fontMetrics().height()};
}

void ColourBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QLinearGradient gradient(0, 0, width(), 0);
    for (int stop = 0; stop <= 16; ++stop)
        gradient.setColorAt(stop / 16.0, QColor(viridis()[stop * 255 / 16]));
    painter.fillRect(QRect(0, 0, width(), kBar), gradient);
    painter.setPen(palette().color(QPalette::Text));
    const QRect words(0, kBar + spacing::kTight, width(), fontMetrics().height());
    painter.drawText(words, Qt::AlignLeft, QLocale().toString(low_, 'g', 3));
    painter.drawText(words, Qt::AlignRight, QLocale().toString(high_, 'g', 3));
}

} // namespace fitroom
