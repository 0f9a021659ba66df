#pragma once

#include "core/embedding/Points.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fitroom {

/// What labels are searched for: text they contain, or a regular expression (ECMAScript's) found in
/// them; neither minds the case.
struct LabelPattern {
    std::string text;
    bool regularExpression = false;

    bool operator==(const LabelPattern&) const = default;
};

/// Of the first axis, the second, and the third, which runs towards the one who looks.
enum class AxisEnd { Left, Right, Up, Down, Front, Back };

/// Rows whose label matches. No match, an empty pattern and a wrong regular expression are errors
/// that name the end of the axis.
Result<std::vector<std::int32_t>> matchingRows(const std::vector<std::string>& labels,
                                               const LabelPattern& pattern, AxisEnd end);

/// An axis from the centroid of some points to that of others.
struct CustomAxis {
    std::vector<std::int32_t> from; ///< rows: left, down or back
    std::vector<std::int32_t> to;   ///< right, up or front

    bool operator==(const CustomAxis&) const = default;
};

/// Where the points lie along the axes: points x axes. An axis is the unit vector from one centroid
/// to the other, and coordinates are measured from the middle between them. No axis, a side without
/// points and centroids at one place are errors. Throws std::out_of_range for a row there is not.
Result<std::vector<float>> customProjection(Points points, const std::vector<CustomAxis>& axes);

} // namespace fitroom
