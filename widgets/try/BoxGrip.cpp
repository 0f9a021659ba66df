#include "widgets/try/BoxGrip.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr double kReach = 7; // of the edges, to both sides, on the screen

/// Which of two opposite edges a coordinate is at: the nearer one within reach.
std::pair<bool, bool> edgesAt(double low, double high, double at) {
    const double toLow = std::abs(at - low), toHigh = std::abs(at - high);
    const double reach = std::min(kReach, std::max(2.0, (high - low) / 3));
    return {toLow <= reach && toLow <= toHigh, toHigh <= reach && toHigh < toLow};
}

/// Moves one or both ends of a side of the box, which reaches from `low` to `high` of `size`.
void moveSide(int& low, int& high, bool withLow, bool withHigh, int by, int size) {
    const int least = std::min(kLeastBoxSide, size);
    if (withLow && withHigh) {
        const int step = std::clamp(by, -low, std::max(size - high, -low));
        low += step;
        high += step;
    } else if (withLow) {
        low = std::clamp(low + by, 0, std::max(0, high - least));
    } else if (withHigh) {
        high = std::clamp(high + by, std::min(size, low + least), size);
    }
}

} // namespace

BoxGrip gripAt(const QRectF& box, const QPointF& point) {
    if (!box.adjusted(-kReach, -kReach, kReach, kReach).contains(point))
        return {};
    const auto [left, right] = edgesAt(box.left(), box.right(), point.x());
    const auto [top, bottom] = edgesAt(box.top(), box.bottom(), point.y());
    const BoxGrip grip{left, top, right, bottom};
    return grip.none() ? BoxGrip{true, true, true, true} : grip;
}

Qt::CursorShape cursorOf(const BoxGrip& grip) {
    if (grip.whole())
        return Qt::SizeAllCursor;
    if (grip.none())
        return Qt::CrossCursor;
    if ((grip.left && grip.top) || (grip.right && grip.bottom))
        return Qt::SizeFDiagCursor;
    if ((grip.right && grip.top) || (grip.left && grip.bottom))
        return Qt::SizeBDiagCursor;
    return grip.left || grip.right ? Qt::SizeHorCursor : Qt::SizeVerCursor;
}

PhotoBox moved(const PhotoBox& box, const BoxGrip& grip, int dx, int dy, const QSize& photo) {
    PhotoBox after = box;
    moveSide(after.left, after.right, grip.left, grip.right, dx, photo.width());
    moveSide(after.top, after.bottom, grip.top, grip.bottom, dy, photo.height());
    return after;
}

PhotoBox boxBetween(const PhotoPoint& corner, const PhotoPoint& other, const QSize& photo) {
    const auto at = [](double place, int size) {
        return std::clamp(int(std::lround(place)), 0, size);
    };
    const auto [left, right] =
        std::minmax({at(corner.x, photo.width()), at(other.x, photo.width())});
    const auto [top, bottom] =
        std::minmax({at(corner.y, photo.height()), at(other.y, photo.height())});
    return {left, top, right, bottom};
}

} // namespace fitroom
