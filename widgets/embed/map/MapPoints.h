#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace fitroom {

/// Places of points on a map of two or three dimensions.
struct MapPoints {
    int dimensions = 2;
    std::vector<float> coordinates; ///< points x dimensions

    [[nodiscard]] std::size_t size() const { return coordinates.size() / std::size_t(dimensions); }
    /// The third is 0 on a flat map.
    [[nodiscard]] std::array<float, 3> at(std::size_t point) const {
        const float* place = coordinates.data() + point * std::size_t(dimensions);
        return {place[0], place[1], dimensions > 2 ? place[2] : 0};
    }
};

} // namespace fitroom
