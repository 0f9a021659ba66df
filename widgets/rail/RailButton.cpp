#include "widgets/rail/RailButton.h"

#include "widgets/theme/Colours.h"
#include "widgets/theme/Icons.h"
#include "widgets/theme/Theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace fitroom {

namespace {
constexpr int kIcon = 24;
} // namespace

RailButton::RailButton(const QString& iconName, QWidget* parent)
    : QToolButton(parent), iconName_(iconName) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void RailButton::setBusy(bool busy) {
    busy_ = busy;
    update();
}

QSize RailButton::sizeHint() const {
    const int text = fontMetrics().horizontalAdvance(this->text());
    const int height =
        spacing::kNormal + kIcon + spacing::kTight + fontMetrics().height() + spacing::kNormal;
    return {qMax(64, text + 2 * spacing::kNormal), height};
}

void RailButton::focusInEvent(QFocusEvent* event) {
    const Qt::FocusReason reason = event->reason();
    focusShown_ = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
                  reason == Qt::ShortcutFocusReason;
    QToolButton::focusInEvent(event);
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette().color(QPalette::Highlight);
    const QColor ink = palette().color(QPalette::WindowText);
    const QRectF plate = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor shade = isChecked() ? accent : ink;
    const double strength = isChecked() ? 0.14 : underMouse() ? 0.07 : 0;
    if (strength > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mixed(palette().color(QPalette::Window), shade, strength));
        painter.drawRoundedRect(plate, 8, 8);
    }
    if (hasFocus() && focusShown_) {
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(2, height() * 0.3, 3, height() * 0.4), 1.5, 1.5);
    }
    const QColor mark = isChecked() ? readable(accent, palette().color(QPalette::Window))
                                    : palette().color(QPalette::PlaceholderText);
    const QRect place((width() - kIcon) / 2, spacing::kNormal, kIcon, kIcon);
    fitroom::icon(iconName_, mark).paint(&painter, place);
    if (busy_) {
        painter.setPen(QPen(palette().color(QPalette::Window), 2));
        painter.setBrush(accent);
        painter.drawEllipse(QPointF(place.right() + 2, place.top() + 2), 5, 5);
    }
    painter.setPen(isChecked() ? ink : mixed(ink, palette().color(QPalette::PlaceholderText), 0.5));
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    const QRect line(0, place.bottom() + spacing::kTight, width(), fontMetrics().height());
    painter.drawText(line, Qt::AlignCenter, text());
}

} // namespace fitroom
