#pragma once

#include <QPolygonF>

#include <optional>

class QMouseEvent;

namespace fitroom {

/// What a drag does on the map.
enum class MapTool { Move, Rectangle, Lasso };

/// What the mouse does on a map between a button's going down and its going up: a click, or a drag
/// that moves the map or chooses a region.
class MapDrag {
public:
    void setTool(MapTool tool) { tool_ = tool; }
    [[nodiscard]] MapTool tool() const { return tool_; }

    /// Another button while one is down means nothing.
    void press(const QMouseEvent& event);
    /// The way since the last place; nothing before the mouse has gone far enough for a drag.
    [[nodiscard]] std::optional<QPointF> move(const QPointF& place);
    void end() { button_ = Qt::NoButton, dragging_ = false; }

    [[nodiscard]] bool isDown() const { return button_ != Qt::NoButton; }
    [[nodiscard]] Qt::MouseButton button() const { return button_; }
    [[nodiscard]] bool isDragging() const { return dragging_; }
    /// It is a drag that chooses a region.
    [[nodiscard]] bool isChoosing() const {
        return dragging_ && tool_ != MapTool::Move && button_ == Qt::LeftButton;
    }
    /// The region's outline.
    [[nodiscard]] QPolygonF region() const;

private:
    MapTool tool_ = MapTool::Move;
    QPolygonF path_; ///< places of the mouse since the button went down
    Qt::MouseButton button_ = Qt::NoButton;
    bool dragging_ = false;
};

} // namespace fitroom
