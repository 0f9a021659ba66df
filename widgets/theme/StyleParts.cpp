#include "widgets/theme/StyleParts.h"

#include "widgets/theme/Colours.h"

#include <QPainter>

namespace fitroom::parts {

namespace {

bool on(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state & flag;
}

bool enabled(const QStyleOption& option) {
    return on(option, QStyle::State_Enabled);
}

bool hovered(const QStyleOption& option) {
    return enabled(option) && on(option, QStyle::State_MouseOver);
}

QColor line(const QStyleOption& option) {
    const QColor mid = option.palette.color(QPalette::Mid);
    return enabled(option) ? mid : mixed(mid, option.palette.color(QPalette::Window), 0.4);
}

QColor accent(const QStyleOption& option) {
    return option.palette.color(QPalette::Active, QPalette::Highlight);
}

/// Inside the pixel grid, so that a pen of 1 px is sharp.
QRectF inner(const QRect& rect) {
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

void box(QPainter* painter, const QRectF& rect, double radius, const QBrush& fill,
         const QPen& pen) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(pen);
    painter->drawRoundedRect(rect, radius, radius);
    painter->restore();
}

/// Fill of a control that can be pressed.
QColor pressable(const QStyleOption& option, const QColor& rest) {
    const QColor ink = option.palette.color(QPalette::ButtonText);
    if (on(option, QStyle::State_Sunken))
        return mixed(rest, ink, 0.14);
    return hovered(option) ? mixed(rest, ink, 0.06) : rest;
}

} // namespace

void button(QPainter* painter, const QStyleOption& option, bool primary) {
    if (primary && enabled(option)) {
        QColor fill = accent(option);
        if (on(option, QStyle::State_Sunken))
            fill = mixed(fill, Qt::black, 0.2);
        else if (hovered(option))
            fill = mixed(fill, Qt::white, 0.1);
        box(painter, inner(option.rect), kRadius, fill, Qt::NoPen);
    } else {
        QColor rest = enabled(option) ? option.palette.color(QPalette::Button)
                                      : option.palette.color(QPalette::Window);
        if (on(option, QStyle::State_On))
            rest = mixed(rest, accent(option), 0.18);
        const QColor border = on(option, QStyle::State_On) ? accent(option) : line(option);
        box(painter, inner(option.rect), kRadius, pressable(option, rest), border);
    }
    if (on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, option);
}

void flatButton(QPainter* painter, const QStyleOption& option, bool plain) {
    const QColor window = option.palette.color(QPalette::Window);
    const QColor ink = option.palette.color(QPalette::ButtonText);
    QColor fill = Qt::transparent;
    if (on(option, QStyle::State_On) && !plain)
        fill = mixed(window, accent(option), 0.2);
    else if (on(option, QStyle::State_Sunken))
        fill = mixed(window, ink, 0.16);
    else if (hovered(option))
        fill = mixed(window, ink, 0.08);
    box(painter, inner(option.rect), kRadius, fill, Qt::NoPen);
    if (on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange))
        focusRing(painter, option);
}

void field(QPainter* painter, const QStyleOption& option, bool focused, bool wrong) {
    const QColor base = enabled(option) ? option.palette.color(QPalette::Base)
                                        : option.palette.color(QPalette::Window);
    QColor border = line(option);
    if (hovered(option))
        border = option.palette.color(QPalette::Dark);
    if (focused)
        border = accent(option);
    if (wrong)
        border = readable(warningColour(), base);
    const double width = focused ? 2 : 1;
    const double inset = width / 2;
    box(painter, QRectF(option.rect).adjusted(inset, inset, -inset, -inset), kRadius, base,
        QPen(border, width));
}

void frame(QPainter* painter, const QStyleOption& option) {
    box(painter, inner(option.rect), kRadius, Qt::NoBrush, option.palette.color(QPalette::Mid));
}

void focusRing(QPainter* painter, const QStyleOption& option) {
    box(painter, QRectF(option.rect).adjusted(1, 1, -1, -1), kRadius, Qt::NoBrush,
        QPen(readable(accent(option), option.palette.color(QPalette::Window)), 2));
}

void checkBox(QPainter* painter, const QStyleOption& option) {
    const bool ticked = on(option, QStyle::State_On);
    const bool partly = on(option, QStyle::State_NoChange);
    const QRectF rect = inner(option.rect);
    const QColor base = enabled(option) ? option.palette.color(QPalette::Base)
                                        : option.palette.color(QPalette::Window);
    if (!ticked && !partly) {
        box(painter, rect, 4, pressable(option, base),
            enabled(option) ? option.palette.color(QPalette::Dark) : line(option));
    } else {
        box(painter, rect, 4, enabled(option) ? accent(option) : line(option), Qt::NoPen);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(option.palette.color(QPalette::Active, QPalette::HighlightedText),
                             rect.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&](double x, double y) {
            return rect.topLeft() + QPointF(x * rect.width(), y * rect.height());
        };
        if (ticked)
            painter->drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.32)}));
        else
            painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
        painter->restore();
    }
    if (on(option, QStyle::State_HasFocus) && on(option, QStyle::State_KeyboardFocusChange))
        box(painter, rect.adjusted(-1, -1, 1, 1), 5, Qt::NoBrush,
            QPen(readable(accent(option), base), 1.5));
}

void radioButton(QPainter* painter, const QStyleOption& option) {
    const bool chosen = on(option, QStyle::State_On);
    const QRectF rect = inner(option.rect);
    const double round = rect.width() / 2;
    const QColor base = option.palette.color(QPalette::Base);
    if (!chosen) {
        box(painter, rect, round, pressable(option, base), option.palette.color(QPalette::Dark));
        return;
    }
    box(painter, rect, round, enabled(option) ? accent(option) : line(option), Qt::NoPen);
    const double inset = rect.width() * 0.31;
    box(painter, rect.adjusted(inset, inset, -inset, -inset), round,
        option.palette.color(QPalette::Active, QPalette::HighlightedText), Qt::NoPen);
}

void arrow(QPainter* painter, const QRect& rect, Arrow direction, const QColor& colour) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    painter->rotate(direction == Arrow::Up      ? 180
                    : direction == Arrow::Left  ? 90
                    : direction == Arrow::Right ? 270
                                                : 0);
    painter->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
    painter->restore();
}

void progressGroove(QPainter* painter, const QStyleOption& option) {
    const QColor fill =
        mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::Text), 0.1);
    const double radius = qMin(4.0, option.rect.height() / 2.0);
    box(painter, option.rect, radius, fill, Qt::NoPen);
}

void progress(QPainter* painter, const QStyleOptionProgressBar& option) {
    QRectF done = option.rect;
    const double radius = qMin(4.0, done.height() / 2.0);
    if (option.maximum > option.minimum) {
        const double share =
            double(option.progress - option.minimum) / double(option.maximum - option.minimum);
        if (share <= 0)
            return;
        done.setWidth(qMax(2 * radius, done.width() * qMin(share, 1.0)));
        if (option.direction == Qt::RightToLeft)
            done.moveRight(option.rect.right() + 1);
    }
    const QColor fill = enabled(option) ? accent(option) : option.palette.color(QPalette::Dark);
    box(painter, done, radius, fill, Qt::NoPen);
}

void tab(QPainter* painter, const QStyleOptionTab& option) {
    const bool chosen = on(option, QStyle::State_Selected);
    const QRect rect = option.rect;
    if (!chosen && hovered(option))
        box(painter, inner(rect.adjusted(2, 3, -2, -4)), kRadius,
            mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::Text),
                  0.06),
            Qt::NoPen);
    if (!chosen)
        return;
    const bool upright =
        option.shape == QTabBar::RoundedWest || option.shape == QTabBar::RoundedEast;
    const QRectF bar = upright ? QRectF(rect.right() - 2, rect.top() + 4, 3, rect.height() - 8)
                               : QRectF(rect.left() + 6, rect.bottom() - 2, rect.width() - 12, 3);
    box(painter, bar, 1.5, accent(option), Qt::NoPen);
}

void headerSection(QPainter* painter, const QStyleOptionHeader& option) {
    const QRect rect = option.rect;
    painter->fillRect(rect, pressable(option, option.palette.color(QPalette::Base)));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1),
                      option.palette.color(QPalette::Mid));
}

void slider(QPainter* painter, const QStyleOptionSlider& option, const QRect& groove,
            const QRect& handle) {
    const bool lying = option.orientation == Qt::Horizontal;
    QRectF track = groove;
    if (lying)
        track = QRectF(groove.left(), groove.center().y() - 1, groove.width(), 4);
    else
        track = QRectF(groove.center().x() - 1, groove.top(), 4, groove.height());
    const QColor base = option.palette.color(QPalette::Window);
    box(painter, track, 2, mixed(base, option.palette.color(QPalette::Text), 0.18), Qt::NoPen);
    const QColor strong = enabled(option) ? accent(option) : option.palette.color(QPalette::Dark);
    QRectF done = track;
    const bool flipped = option.upsideDown;
    if (lying)
        flipped ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    else
        flipped ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    box(painter, done, 2, strong, Qt::NoPen);
    const QPointF centre = QRectF(handle).center();
    const double radius = hovered(option) ? 7.5 : 7;
    box(painter, QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), radius,
        strong, QPen(base, 2));
    if (on(option, QStyle::State_HasFocus))
        box(painter, QRectF(centre.x() - 7, centre.y() - 7, 14, 14), 7, Qt::NoBrush,
            QPen(option.palette.color(QPalette::Text), 1));
}

void scrollBarHandle(QPainter* painter, const QStyleOptionSlider& option, const QRect& handle) {
    const bool active = hovered(option) || on(option, QStyle::State_Sunken);
    const QColor fill = mixed(option.palette.color(QPalette::Base),
                              option.palette.color(QPalette::Text), active ? 0.45 : 0.25);
    const int margin = 3;
    const QRectF pill = QRectF(handle).adjusted(margin, margin, -margin, -margin);
    const double radius = qMin(pill.width(), pill.height()) / 2;
    box(painter, pill, radius, fill, Qt::NoPen);
}

} // namespace fitroom::parts
