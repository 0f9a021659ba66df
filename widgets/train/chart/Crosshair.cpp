#include "widgets/train/chart/Crosshair.h"

#include "widgets/theme/Colours.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace fitroom {

namespace {
constexpr int kMargin = 10;
constexpr int kSample = 26; ///< length of a curve's sample, with the space after it
constexpr int kGap = 16;    ///< between label and number
} // namespace

Crosshair::Crosshair(QWidget* plot) : QWidget(plot) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(plot->rect());
    plot->installEventFilter(this);
}

bool Crosshair::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::Leave)
        clear();
    return QWidget::eventFilter(watched, event);
}

void Crosshair::place(double x, const QRect& area, const Reading& reading) {
    shown_ = true;
    x_ = x;
    area_ = area;
    reading_ = reading;
    severalRuns_ = std::any_of(reading.values.begin(), reading.values.end(),
                               [&](const auto& v) { return v.run != reading.values.front().run; });
    update();
}

void Crosshair::clear() {
    if (!shown_)
        return;
    shown_ = false;
    update();
}

QString Crosshair::label(const CurveValue& value) const {
    if (!severalRuns_)
        return value.curve;
    const QString run = fontMetrics().elidedText(value.run, Qt::ElideRight, 150);
    return QStringLiteral("%1 · %2").arg(run, value.curve);
}

QString Crosshair::number(const CurveValue& value) const {
    return QLocale().toString(value.value, 'f', reading_.decimals) + reading_.unit;
}

QStringList Crosshair::text() const {
    if (!shown_)
        return {};
    QStringList lines = {reading_.title};
    for (const CurveValue& value : reading_.values)
        lines += label(value) + QLatin1Char(' ') + number(value);
    return lines;
}

QSize Crosshair::cardSize() const {
    const QFontMetrics metrics = fontMetrics();
    int width = metrics.horizontalAdvance(reading_.title);
    for (const CurveValue& value : reading_.values)
        width = std::max(width, kSample + metrics.horizontalAdvance(label(value)) + kGap +
                                    metrics.horizontalAdvance(number(value)));
    const int lines = 1 + int(reading_.values.size());
    return {width + 2 * kMargin, lines * (metrics.height() + 2) + 2 * kMargin - 4};
}

/// Beside the line, on the side with more room.
QRect Crosshair::cardPlace(const QSize& size) const {
    const bool right = x_ + 12 + size.width() < area_.right() || x_ < area_.center().x();
    const int left = right ? int(x_) + 12 : int(x_) - 12 - size.width();
    return {QPoint(std::max(left, 2), area_.top() + 6), size};
}

void Crosshair::paintEvent(QPaintEvent*) {
    if (!shown_)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1));
    const double x = std::floor(x_) + 0.5;
    painter.drawLine(QPointF(x, area_.top()), QPointF(x, area_.bottom()));
    for (std::size_t i = 0; i < reading_.points.size(); ++i) {
        if (!area_.contains(reading_.points[i].toPoint()))
            continue;
        painter.setPen(QPen(palette().color(QPalette::Base), 1.5));
        painter.setBrush(reading_.values[i].pen.color());
        painter.drawEllipse(reading_.points[i], 4, 4);
    }
    if (!reading_.values.empty())
        paintCard(painter);
}

void Crosshair::paintCard(QPainter& painter) const {
    const QRect card = cardPlace(cardSize());
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const int height = painter.fontMetrics().height() + 2;
    QRect line(card.left() + kMargin, card.top() + kMargin - 2, card.width() - 2 * kMargin, height);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(line, int(Qt::AlignLeft) | Qt::AlignVCenter, reading_.title);
    for (const CurveValue& value : reading_.values) {
        line.translate(0, height);
        painter.setPen(value.pen);
        const int y = line.center().y();
        painter.drawLine(line.left(), y, line.left() + kSample - 8, y);
        painter.setPen(palette().color(QPalette::ToolTipText));
        painter.drawText(line.adjusted(kSample, 0, 0, 0), int(Qt::AlignLeft) | Qt::AlignVCenter,
                         label(value));
        painter.drawText(line, int(Qt::AlignRight) | Qt::AlignVCenter, number(value));
    }
}

} // namespace fitroom
