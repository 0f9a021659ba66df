#include "widgets/embed/map/Camera.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fitroom {

namespace {

constexpr double kMargin = 1.06;         // room around the points when all are shown
constexpr double kDegreesPerPixel = 0.4; // a drag over 450 pixels turns the map round

struct Range {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void take(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
    [[nodiscard]] double middle() const { return (low + high) / 2; }
    [[nodiscard]] double length() const { return high - low; }
};

} // namespace

QPointF Camera::toPixel(const QVector3D& place) const {
    const QVector3D seen = rotation.rotatedVector(place - centre);
    return area.center() + QPointF(double(seen.x()), -double(seen.y())) * scale;
}

QVector3D Camera::toMap(const QPointF& pixel) const {
    const QPointF shift = (pixel - area.center()) / scale;
    return centre +
           rotation.conjugated().rotatedVector(QVector3D(float(shift.x()), -float(shift.y()), 0));
}

void Camera::fit(const MapPoints& points) {
    if (points.size() == 0)
        return;
    Range across, up, deep;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto [x, y, z] = points.at(i);
        const QVector3D seen = rotation.rotatedVector({x, y, z});
        across.take(double(seen.x()));
        up.take(double(seen.y()));
        deep.take(double(seen.z()));
    }
    centre = rotation.conjugated().rotatedVector(
        QVector3D(float(across.middle()), float(up.middle()), float(deep.middle())));
    const double wide = area.width() / std::max(across.length() * kMargin, 1e-12);
    const double high = area.height() / std::max(up.length() * kMargin, 1e-12);
    scale = std::clamp(std::min(wide, high), 1e-9, 1e12);
}

void Camera::zoom(double factor, const QPointF& pixel) {
    const QVector3D before = toMap(pixel);
    scale = std::clamp(scale * factor, 1e-9, 1e12);
    centre += before - toMap(pixel);
}

void Camera::pan(const QPointF& way) {
    centre += toMap(area.center()) - toMap(area.center() + way);
}

void Camera::turn(const QPointF& way) {
    const auto angle = [](double pixels) { return float(pixels * kDegreesPerPixel); };
    rotation = (QQuaternion::fromAxisAndAngle(0, 1, 0, angle(way.x())) *
                QQuaternion::fromAxisAndAngle(1, 0, 0, angle(way.y())) * rotation)
                   .normalized();
}

} // namespace fitroom
