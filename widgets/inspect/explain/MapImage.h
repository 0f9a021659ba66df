#pragma once

#include <QImage>

#include <span>
#include <vector>

namespace fitroom {

/// height x width values as a picture in viridis's colours, from `low` to `high`.
QImage mapImage(std::span<const float> values, int height, int width, float low, float high);

/// A map of height x width values at another size, interpolated linearly between the middles of its
/// pixels, those at the edges going on to the border.
std::vector<float> resizedMap(std::span<const float> values, int height, int width, int toHeight,
                              int toWidth);

} // namespace fitroom
