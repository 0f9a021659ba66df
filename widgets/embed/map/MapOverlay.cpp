#include "widgets/embed/map/MapOverlay.h"

#include "widgets/embed/map/RoundTicks.h"
#include "widgets/theme/Colours.h"
#include "widgets/theme/Theme.h"

#include <QImage>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <array>

namespace fitroom {

namespace {

constexpr int kCard = 84;        // side of the picture on a card
constexpr int kNumberWidth = 24; // least room for an axis's numbers
constexpr double kTripod = 34;   // length of its legs
constexpr double kTickRoom = 55; // from one number on an axis to the next, at least
constexpr double kRim = 2;       // round a text

/// Text with a rim of the background, to be read over dots of any colour.
void paintHaloed(QPainter& painter, const QPointF& baseline, const QString& text,
                 const QColor& colour, const QColor& rim) {
    QPainterPath path;
    path.addText(baseline, painter.font(), text);
    painter.strokePath(path, QPen(rim, 2 * kRim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, colour);
}

} // namespace

QRectF mapArea(const QRectF& widget, int lineHeight, bool axes) {
    if (!axes)
        return widget.adjusted(1, 1, -1, -1);
    return widget.adjusted(2 * lineHeight + 3 * spacing::kTight + kNumberWidth, 1, -1,
                           -2 * lineHeight - 3 * spacing::kTight);
}

void paintAxes(QPainter& painter, const QPalette& palette, const Camera& camera,
               const QStringList& names) {
    const QRectF& area = camera.area;
    const QLocale locale;
    const int line = painter.fontMetrics().height();
    const QVector3D low = camera.toMap(area.bottomLeft());
    const QVector3D high = camera.toMap(area.topRight());
    painter.setPen(palette.color(QPalette::PlaceholderText));
    const double apart = kTickRoom * double(high.y() - low.y()) / area.height(); // on both axes
    for (const double tick : roundTicks(double(low.x()), double(high.x()), apart)) {
        const double x = camera.toPixel({float(tick), 0, 0}).x();
        if (x < area.left() + 16 || x > area.right() - 16)
            continue; // its number would stick out
        painter.drawText(QRectF(x - 40, area.bottom() + spacing::kTight, 80, line), Qt::AlignCenter,
                         locale.toString(tick, 'g', 4));
    }
    for (const double tick : roundTicks(double(low.y()), double(high.y()), apart)) {
        const double y = camera.toPixel({0, float(tick), 0}).y();
        if (y < area.top() + line / 2.0 || y > area.bottom() - line / 2.0)
            continue;
        painter.drawText(QRectF(0, y - line / 2.0, area.left() - spacing::kTight, line),
                         Qt::AlignRight | Qt::AlignVCenter, locale.toString(tick, 'g', 4));
    }
    const auto shortened = [&](const QString& name, double room) {
        return painter.fontMetrics().elidedText(name, Qt::ElideMiddle, int(room));
    };
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawText(
        QRectF(area.left(), area.bottom() + line + 2 * spacing::kTight, area.width(), line),
        Qt::AlignCenter, shortened(names[0], area.width()));
    painter.save();
    painter.translate(line / 2.0, area.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-area.height() / 2, -line / 2.0, area.height(), line), Qt::AlignCenter,
                     shortened(names[1], area.height()));
    painter.restore();
}

void paintTripod(QPainter& painter, const QPalette& palette, const Camera& camera,
                 const QStringList& names) {
    const double room = kTripod + 2 * spacing::kSection;
    const QPointF foot = camera.area.bottomLeft() + QPointF(room, -room);
    const std::array<QVector3D, 3> axes = {QVector3D(1, 0, 0), QVector3D(0, 1, 0),
                                           QVector3D(0, 0, 1)};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor text = palette.color(QPalette::Text);
    for (std::size_t i = 0; i < axes.size(); ++i) {
        const QVector3D seen = camera.rotation.rotatedVector(axes[i]);
        const QPointF way(double(seen.x()), -double(seen.y()));
        painter.setPen(QPen(text, 1.5));
        painter.drawLine(foot, foot + way * kTripod);
        const QString name = names.value(qsizetype(i));
        const QPointF end = foot + way * (kTripod + 10);
        const double left = way.x() < -0.3 ? painter.fontMetrics().horizontalAdvance(name) : 0;
        const double x = std::max(camera.area.left() + 2, end.x() - left);
        paintHaloed(painter, {x, end.y() + painter.fontMetrics().ascent() / 2.0}, name, text,
                    palette.color(QPalette::Base));
    }
}

void paintLabels(QPainter& painter, const QPalette& palette, const Camera& camera,
                 const std::vector<MapLabel>& labels) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const QColor base = palette.color(QPalette::Base);
    std::vector<QRectF> taken;
    for (const MapLabel& label : labels) {
        const QPointF place = camera.toPixel(label.place);
        if (!camera.area.contains(place))
            continue;
        const QSizeF size(metrics.horizontalAdvance(label.text), metrics.height());
        QRectF room(place - QPointF(size.width() / 2, size.height() / 2), size);
        room.moveLeft(std::max(std::min(room.left(), camera.area.right() - kRim - room.width()),
                               camera.area.left() + kRim)); // whole, at the map's edge as well
        const auto covered = [&] {
            return std::ranges::any_of(taken,
                                       [&](const QRectF& one) { return one.intersects(room); });
        };
        for (int step = 1; covered() && step <= 8; ++step)
            room.moveTop(place.y() + (step % 2 ? 0.5 : -0.5) * (step + 1) * size.height() / 2 -
                         size.height() / 2);
        taken.push_back(room);
        paintHaloed(painter, {room.left(), room.top() + metrics.ascent()}, label.text,
                    label.colour.isValid() ? readable(label.colour, base)
                                           : palette.color(QPalette::Text),
                    base);
    }
    painter.restore();
}

void paintContours(QPainter& painter, const QPalette& palette,
                   const std::vector<std::vector<QLineF>>& contours) {
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette.color(QPalette::Text);
    for (std::size_t level = 0; level < contours.size(); ++level) {
        colour.setAlphaF(0.35F + 0.5F * float(level) / float(contours.size()));
        painter.setPen(QPen(colour, 1));
        painter.drawLines(contours[level].data(), int(contours[level].size()));
    }
}

void paintCard(QPainter& painter, const QPalette& palette, const QPointF& place, const QRectF& room,
               const QImage& picture, const QStringList& lines) {
    const int line = painter.fontMetrics().height();
    const int top = picture.isNull() ? 0 : kCard + spacing::kTight;
    int width = picture.isNull() ? 0 : kCard;
    for (const QString& text : lines)
        width = std::max(width, painter.fontMetrics().horizontalAdvance(text));
    QRectF card(place + QPointF(14, 14),
                QSizeF(width + 2 * spacing::kNormal,
                       top + int(lines.size()) * line + 2 * spacing::kNormal));
    if (card.right() > room.right())
        card.moveRight(place.x() - 14);
    if (card.bottom() > room.bottom())
        card.moveBottom(place.y() - 14);
    card.moveTop(std::max(card.top(), room.top()));

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Mid), 1));
    painter.setBrush(palette.color(QPalette::ToolTipBase));
    painter.drawRoundedRect(card, 4, 4);
    if (!picture.isNull()) {
        const QSizeF size = QSizeF(picture.size()).scaled(kCard, kCard, Qt::KeepAspectRatio);
        painter.drawImage(
            QRectF(QPointF(card.center().x() - size.width() / 2, card.top() + spacing::kNormal),
                   size),
            picture);
    }
    QRectF words(card.left(), card.top() + spacing::kNormal + top, card.width(), line);
    for (const QString& text : lines) {
        painter.setPen(palette.color(text == lines.first() ? QPalette::ToolTipText
                                                           : QPalette::PlaceholderText));
        painter.drawText(words, Qt::AlignCenter, text);
        words.translate(0, line);
    }
}

} // namespace fitroom
