#include "widgets/embed/map/ScreenPoints.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace fitroom {

namespace {

constexpr std::size_t kDepths = 1024; ///< steps that points are sorted into

/// Sorts by depth in one pass: counting is some ten times as fast as comparing.
void sortByDepth(std::vector<std::int32_t>& order, const std::vector<float>& depth) {
    if (order.empty())
        return;
    const auto at = [&](std::int32_t point) { return depth[std::size_t(point)]; };
    const auto [low, high] = std::ranges::minmax_element(order, {}, at);
    const float least = at(*low);
    const float range = at(*high) - least;
    const float steps = range > 0 ? float(kDepths - 1) / range : 0;
    std::array<std::size_t, kDepths + 1> starts = {};
    for (const std::int32_t point : order)
        ++starts[std::size_t((at(point) - least) * steps) + 1];
    std::partial_sum(starts.begin(), starts.end(), starts.begin());
    std::vector<std::int32_t> sorted(order.size());
    for (const std::int32_t point : order)
        sorted[starts[std::size_t((at(point) - least) * steps)]++] = point;
    order = std::move(sorted);
}

/// Whether a ray to the right from the place crosses the outline an odd number of times.
bool isInside(const QPolygonF& outline, double x, double y) {
    bool inside = false;
    for (qsizetype i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
        const QPointF& a = outline[i];
        const QPointF& b = outline[j];
        if ((a.y() > y) != (b.y() > y) &&
            x < (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()) + a.x())
            inside = !inside;
    }
    return inside;
}

} // namespace

ScreenPoints screenPoints(const MapPoints& points, const Camera& camera) {
    const std::size_t count = points.size();
    ScreenPoints screen;
    screen.x.resize(count);
    screen.y.resize(count);
    const QMatrix3x3 turn = camera.rotation.toRotationMatrix();
    const auto scale = float(camera.scale);
    const QPointF middle = camera.area.center();
    const QVector3D centre = camera.centre;
    const float* place = points.coordinates.data();
    if (points.dimensions == 2) {
        for (std::size_t i = 0; i < count; ++i, place += 2) {
            screen.x[i] = float(middle.x()) + (place[0] - centre.x()) * scale;
            screen.y[i] = float(middle.y()) - (place[1] - centre.y()) * scale;
        }
        return screen;
    }
    screen.depth.resize(count);
    const auto row = [&](int r, float x, float y, float z) {
        return turn(r, 0) * x + turn(r, 1) * y + turn(r, 2) * z;
    };
    for (std::size_t i = 0; i < count; ++i, place += 3) {
        const float x = place[0] - centre.x();
        const float y = place[1] - centre.y();
        const float z = place[2] - centre.z();
        screen.x[i] = float(middle.x()) + row(0, x, y, z) * scale;
        screen.y[i] = float(middle.y()) - row(1, x, y, z) * scale;
        screen.depth[i] = row(2, x, y, z);
    }
    return screen;
}

std::vector<std::int32_t> drawingOrder(const ScreenPoints& points,
                                       const std::vector<std::uint8_t>& shown,
                                       const std::vector<std::uint8_t>& marked, const QRectF& area,
                                       double margin, bool sorted) {
    const QRectF room = area.adjusted(-margin, -margin, margin, margin);
    const auto left = float(room.left()), right = float(room.right());
    const auto top = float(room.top()), bottom = float(room.bottom());
    std::vector<std::int32_t> order, last;
    order.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float x = points.x[i];
        const float y = points.y[i];
        if (shown[i] && x >= left && x <= right && y >= top && y <= bottom)
            (marked[i] ? last : order).push_back(std::int32_t(i));
    }
    if (sorted && !points.depth.empty()) {
        sortByDepth(order, points.depth);
        sortByDepth(last, points.depth);
    }
    order.insert(order.end(), last.begin(), last.end());
    return order;
}

int nearestPoint(const ScreenPoints& points, const std::vector<std::uint8_t>& shown,
                 const QPointF& pixel, double reach) {
    const auto x = float(pixel.x());
    const auto y = float(pixel.y());
    auto best = float(reach * reach);
    int nearest = -1;
    const auto inFront = [&](std::size_t point) {
        return nearest < 0 || points.depth.empty() ||
               points.depth[point] > points.depth[std::size_t(nearest)];
    };
    for (std::size_t i = 0; i < points.size(); ++i) {
        const float across = points.x[i] - x;
        const float down = points.y[i] - y;
        const float distance = across * across + down * down;
        if (distance < best || (distance == best && inFront(i))) {
            if (!shown[i])
                continue;
            best = distance;
            nearest = int(i);
        }
    }
    return nearest;
}

std::vector<std::int32_t> pointsInside(const ScreenPoints& points,
                                       const std::vector<std::uint8_t>& shown,
                                       const QPolygonF& outline) {
    const QRectF around = outline.boundingRect();
    std::vector<std::int32_t> inside;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF place = points.at(i);
        if (shown[i] && around.contains(place) && isInside(outline, place.x(), place.y()))
            inside.push_back(std::int32_t(i));
    }
    return inside;
}

} // namespace fitroom
