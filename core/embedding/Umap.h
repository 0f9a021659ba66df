#pragma once

#include "core/embedding/LayoutOptimiser.h"
#include "core/embedding/Neighbours.h"

#include <memory>

namespace fitroom {

struct UmapSettings {
    int neighbours = 15;          ///< 2 to 200
    double minimumDistance = 0.1; ///< 0 to 1: how close points may lie in the map
    int iterations = 0;           ///< 0: 500 for up to 10,000 points, else 200

    [[nodiscard]] int iterationsFor(std::size_t points) const {
        return iterations > 0 ? iterations : points <= 10'000 ? 500 : 200;
    }
    bool operator==(const UmapSettings&) const = default;
};

/// UMAP (McInnes, Healy and Melville 2018, "UMAP: Uniform Manifold Approximation and Projection for
/// Dimension Reduction") from the points' neighbours on, `settings.neighbours` less 1 of each (a
/// point counts as its own), starting at `start` (points x dimensions, see pcaStart()). Throws
/// std::invalid_argument where the sizes do not fit.
std::unique_ptr<LayoutOptimiser> makeUmap(const Neighbours& neighbours, std::vector<float> start,
                                          int dimensions, const UmapSettings& settings,
                                          std::uint64_t seed);

} // namespace fitroom
