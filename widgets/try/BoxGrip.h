#pragma once

#include "core/photo/GarmentHints.h"

#include <QRectF>
#include <QSize>

namespace fitroom {

/// The sides of a box that a drag moves: one at an edge, two at a corner, all to move the box.
struct BoxGrip {
    bool left = false;
    bool top = false;
    bool right = false;
    bool bottom = false;

    [[nodiscard]] bool none() const { return !left && !top && !right && !bottom; }
    [[nodiscard]] bool whole() const { return left && top && right && bottom; }
    bool operator==(const BoxGrip&) const = default;
};

/// A box no smaller than this a side, in pixels of the photo: less can hardly be cut.
inline constexpr int kLeastBoxSide = 8;

/// What a press at `point` takes hold of; nothing beside the box. `box` as it is on the screen.
BoxGrip gripAt(const QRectF& box, const QPointF& point);

/// The mouse pointer that says so.
Qt::CursorShape cursorOf(const BoxGrip& grip);

/// The box after its sides in `grip` went `dx` and `dy` pixels. It stays in the photo, and no
/// narrower than kLeastBoxSide where the photo allows it.
PhotoBox moved(const PhotoBox& box, const BoxGrip& grip, int dx, int dy, const QSize& photo);

/// The box with these two corners, clipped to the photo; it may be without a pixel.
PhotoBox boxBetween(const PhotoPoint& corner, const PhotoPoint& other, const QSize& photo);

} // namespace fitroom
