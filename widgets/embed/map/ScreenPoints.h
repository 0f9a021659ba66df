#pragma once

#include "widgets/embed/map/Camera.h"

#include <QPolygonF>

#include <cstdint>
#include <vector>

namespace fitroom {

/// Where the points of a map are in the picture now.
struct ScreenPoints {
    std::vector<float> x, y;  ///< pixels
    std::vector<float> depth; ///< in the map's unit, growing towards the eye; empty on a flat map

    [[nodiscard]] std::size_t size() const { return x.size(); }
    [[nodiscard]] QPointF at(std::size_t point) const {
        return {double(x[point]), double(y[point])};
    }
};

ScreenPoints screenPoints(const MapPoints& points, const Camera& camera);

/// Those `shown` and, give or take `margin` pixels, inside `area`: the farthest first (if
/// `sorted`), then those `marked`, which are to be seen whatever covers them.
std::vector<std::int32_t> drawingOrder(const ScreenPoints& points,
                                       const std::vector<std::uint8_t>& shown,
                                       const std::vector<std::uint8_t>& marked, const QRectF& area,
                                       double margin, bool sorted);

/// The nearest one shown within `reach` pixels, or -1; of equally near ones the one in front.
int nearestPoint(const ScreenPoints& points, const std::vector<std::uint8_t>& shown,
                 const QPointF& pixel, double reach);

/// All those shown inside the outline, also those covered by others, ascending.
std::vector<std::int32_t> pointsInside(const ScreenPoints& points,
                                       const std::vector<std::uint8_t>& shown,
                                       const QPolygonF& outline);

} // namespace fitroom
