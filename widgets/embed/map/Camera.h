#pragma once

#include "widgets/embed/map/MapPoints.h"

#include <QPointF>
#include <QQuaternion>
#include <QRectF>
#include <QVector3D>

namespace fitroom {

/// From the map's scale to pixels, y growing upwards on the map. It looks from infinitely far away,
/// so that all directions in the picture's plane have one scale and distances in it are true.
struct Camera {
    QVector3D centre;     ///< place on the map that is shown in the middle
    QQuaternion rotation; ///< of the map before it is looked at; none on a flat map
    double scale = 1;     ///< pixels for one unit of the map
    QRectF area;          ///< pixels

    [[nodiscard]] QPointF toPixel(const QVector3D& place) const;
    /// The place in the picture's plane through `centre`.
    [[nodiscard]] QVector3D toMap(const QPointF& pixel) const;

    /// Shows all points, with a margin, from wherever it looks.
    void fit(const MapPoints& points);
    /// Zooms by `factor` and keeps what is at `pixel` there.
    void zoom(double factor, const QPointF& pixel);
    /// Moves the picture by so many pixels.
    void pan(const QPointF& way);
    /// Turns the map about its middle as a drag by so many pixels does.
    void turn(const QPointF& way);

    bool operator==(const Camera&) const = default;
};

} // namespace fitroom
