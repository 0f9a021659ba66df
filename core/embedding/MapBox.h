#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

namespace fitroom {

/// The smallest upright rectangle round the points of a map in two dimensions.
struct MapBox {
    float low[2];
    float high[2];

    [[nodiscard]] float extent(std::size_t dimension) const {
        return high[dimension] - low[dimension];
    }
    [[nodiscard]] float side() const { return std::max(extent(0), extent(1)); }
};

/// Of at least one point.
inline MapBox boxOf(std::span<const float> map) {
    MapBox box{{map[0], map[1]}, {map[0], map[1]}};
    for (std::size_t i = 0; i < map.size(); ++i) {
        box.low[i % 2] = std::min(box.low[i % 2], map[i]);
        box.high[i % 2] = std::max(box.high[i % 2], map[i]);
    }
    return box;
}

} // namespace fitroom
