#include "core/embedding/PcaStart.h"

#include "core/embedding/Noise.h"
#include "core/embedding/Pca.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr double kNoise = 0.01; ///< of the spread

double deviationOfFirst(const std::vector<float>& map, std::size_t dimensions) {
    double squares = 0; // principal components have mean 0
    for (std::size_t i = 0; i < map.size(); i += dimensions)
        squares += double(map[i]) * double(map[i]);
    return std::sqrt(squares * double(dimensions) / double(map.size()));
}

} // namespace

Result<std::vector<float>> pcaStart(Points points, int dimensions, double spread,
                                    std::uint64_t seed, const Progress& progress) {
    const auto wanted = std::size_t(dimensions);
    // A table of fewer columns than the map leaves the last coordinates to the noise.
    const std::size_t there = std::min({wanted, points.columns, points.rows()});
    auto components = pca(points.values, points.columns, int(there), progress);
    if (!components)
        return Failure(components.error());
    std::vector<float> start(points.rows() * wanted);
    const double deviation = deviationOfFirst(components->coordinates, there);
    const auto scale = float(deviation > 0 ? spread / deviation : 0);
    for (std::size_t i = 0; i < components->coordinates.size(); ++i)
        start[i / there * wanted + i % there] = components->coordinates[i] * scale;
    addNoise(start, kNoise * spread, seed, 0);
    return start;
}

} // namespace fitroom
