#pragma once

#include "widgets/embed/map/ScreenPoints.h"

#include <QLineF>

#include <cstdint>
#include <vector>

namespace fitroom {

/// Lines of equal density of the points shown, like those of height on a map, each level as line
/// pieces; the lowest level first. The density is that of a Gaussian of `width` pixels around each
/// point, on a grid of cells of `width` / 2; the levels halve from half of the highest density.
std::vector<std::vector<QLineF>> densityContours(const ScreenPoints& points,
                                                 const std::vector<std::uint8_t>& shown,
                                                 const QRectF& area, double width, int levels);

} // namespace fitroom
