#include "widgets/embed/map/MapDrag.h"

#include <QApplication>
#include <QMouseEvent>

namespace fitroom {

void MapDrag::press(const QMouseEvent& event) {
    if (isDown() || (event.button() != Qt::LeftButton && event.button() != Qt::RightButton))
        return;
    button_ = event.button();
    path_ = {event.position()};
    dragging_ = false;
}

std::optional<QPointF> MapDrag::move(const QPointF& place) {
    const QPointF way = place - path_.last();
    if (!dragging_ && way.manhattanLength() < QApplication::startDragDistance())
        return std::nullopt;
    dragging_ = true;
    path_ << place;
    return way;
}

QPolygonF MapDrag::region() const {
    if (tool_ == MapTool::Lasso)
        return path_;
    return QPolygonF(QRectF(path_.first(), path_.last()).normalized());
}

} // namespace fitroom
