#pragma once

#include "core/embedding/Points.h"
#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Euclidean, or 1 less the cosine of the angle; a point at the origin has cosine distance 1 from
/// all points.
enum class Metric { Euclidean, Cosine };

inline constexpr int kMostNeighbours = 999;

/// The nearest neighbours of points, nearest first; of equally near ones the lower index first. No
/// point is its own neighbour.
struct Neighbours {
    int count = 0;                     ///< of each point
    std::vector<std::int32_t> indices; ///< points x count
    std::vector<float> distances;      ///< points x count

    [[nodiscard]] std::size_t rows() const { return indices.size() / std::size_t(count); }
    [[nodiscard]] std::span<const std::int32_t> of(std::size_t point) const {
        return std::span(indices).subspan(point * std::size_t(count), std::size_t(count));
    }
    [[nodiscard]] std::span<const float> distancesOf(std::size_t point) const {
        return std::span(distances).subspan(point * std::size_t(count), std::size_t(count));
    }
};

/// Of every point; exact: the indices that comparing all pairs in double precision gives. `count`
/// is 1 to kMostNeighbours and at most points - 1; anything else, and values that are not finite,
/// are errors. Time grows with the square of the points. Uses the calling thread's thread count.
Result<Neighbours> nearestNeighbours(Points points, int count, Metric metric = Metric::Euclidean,
                                     const Progress& progress = {});

/// The same of some points only: row i holds the neighbours of points[rows[i]] among all points.
Result<Neighbours> nearestNeighboursOf(Points points, std::span<const std::int32_t> rows, int count,
                                       Metric metric = Metric::Euclidean,
                                       const Progress& progress = {});

/// Of one point, as many as there are up to `count`. Throws std::out_of_range for a point there is
/// not.
Neighbours nearestTo(Points points, std::size_t point, int count,
                     Metric metric = Metric::Euclidean);

} // namespace fitroom
