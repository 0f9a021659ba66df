#pragma once

#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace fitroom {

/// Images as points in the plane.
struct MapPoints {
    std::vector<std::int32_t> images; ///< as indices into the data set
    std::vector<std::int32_t> labels; ///< one for each point
    std::vector<QPointF> places;      ///< one for each point, on the map's own scale

    [[nodiscard]] std::size_t size() const { return places.size(); }
    /// The smallest rectangle around all points.
    [[nodiscard]] QRectF bounds() const;
};

/// From the map's scale to pixels, y growing upwards on the map. Both axes have one scale, so that
/// distances are true in every direction.
struct MapView {
    QPointF centre;   ///< of the map, shown in the middle
    double scale = 1; ///< pixels for one unit of the map
    QRectF area;      ///< pixels

    [[nodiscard]] QPointF toPixel(const QPointF& place) const;
    [[nodiscard]] QPointF toMap(const QPointF& pixel) const;
    /// Shows `bounds` whole, with a margin.
    void fit(const QRectF& bounds);
    /// Zooms by `factor` and keeps what is at `pixel` there.
    void zoom(double factor, const QPointF& pixel);
};

/// Round numbers between `from` and `to`, `count` of them or somewhat fewer.
std::vector<double> roundTicks(double from, double to, int count);

} // namespace fitroom
