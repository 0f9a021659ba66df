#pragma once

#include <cstddef>
#include <random>
#include <vector>

namespace fitroom::test {

/// Points without any pattern, uniform from -1 to 1. The engine's numbers are the same everywhere.
inline std::vector<float> randomPoints(std::size_t rows, std::size_t columns, unsigned seed = 1) {
    std::mt19937 random(seed);
    std::vector<float> points(rows * columns);
    for (float& value : points)
        value = float(double(random()) / 2147483648.0 - 1);
    return points;
}

/// Such points around `clusters` centres that are far apart; point i belongs to i % clusters.
inline std::vector<float> clusteredPoints(std::size_t rows, std::size_t columns,
                                          std::size_t clusters, unsigned seed = 1) {
    std::vector<float> points = randomPoints(rows, columns, seed);
    const std::vector<float> centres = randomPoints(clusters, columns, seed + 1);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] += 8 * centres[i / columns % clusters * columns + i % columns];
    return points;
}

} // namespace fitroom::test
