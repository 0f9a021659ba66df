#include "core/photo/GarmentHints.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

/// Square of the distance of a place from the line between two others.
double squaredDistance(const PhotoPoint& place, const PhotoPoint& from, const PhotoPoint& to) {
    const double dx = to.x - from.x, dy = to.y - from.y;
    const double length = dx * dx + dy * dy;
    const double along = (place.x - from.x) * dx + (place.y - from.y) * dy;
    const double share = length > 0 ? std::clamp(along / length, 0.0, 1.0) : 0;
    const double x = place.x - from.x - share * dx, y = place.y - from.y - share * dy;
    return x * x + y * y;
}

/// The first and one past the last pixel of a row of `size` that can lie between the two.
std::pair<int, int> pixelsBetween(double low, double high, int size) {
    return {int(std::clamp(std::floor(low), 0.0, double(size))),
            int(std::clamp(std::ceil(high), 0.0, double(size)))};
}

void paintLine(const PhotoPoint& from, const PhotoPoint& to, double radius, std::uint8_t value,
               GarmentMask& mask) {
    const auto [left, right] =
        pixelsBetween(std::min(from.x, to.x) - radius, std::max(from.x, to.x) + radius, mask.width);
    const auto [top, bottom] = pixelsBetween(std::min(from.y, to.y) - radius,
                                             std::max(from.y, to.y) + radius, mask.height);
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x)
            if (squaredDistance({x + 0.5, y + 0.5}, from, to) <= radius * radius)
                mask.inside[std::size_t(y) * std::size_t(mask.width) + std::size_t(x)] = value;
}

} // namespace

std::optional<PhotoBox> clipped(const PhotoBox& box, int width, int height) {
    const PhotoBox part{std::max(box.left, 0), std::max(box.top, 0), std::min(box.right, width),
                        std::min(box.bottom, height)};
    return part.width() > 0 && part.height() > 0 ? std::optional(part) : std::nullopt;
}

std::optional<PhotoBox> boxAround(const GarmentMask& mask) {
    PhotoBox box{mask.width, mask.height, 0, 0};
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            if (mask.at(x, y))
                box = {std::min(box.left, x), std::min(box.top, y), std::max(box.right, x + 1),
                       y + 1};
    return box.width() > 0 ? std::optional(box) : std::nullopt;
}

void paint(const BrushStroke& stroke, GarmentMask& mask) {
    for (std::size_t i = 0; i < stroke.points.size(); ++i)
        paintLine(stroke.points[i == 0 ? 0 : i - 1], stroke.points[i], stroke.radius,
                  stroke.adds ? 1 : 0, mask);
}

} // namespace fitroom
