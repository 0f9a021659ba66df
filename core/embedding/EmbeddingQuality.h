#pragma once

#include "core/embedding/Points.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// How far a map can be trusted.
struct EmbeddingQuality {
    int neighbours = 0;
    /// 1 unless points are neighbours in the map that are not in truth, each such pair counting by
    /// its rank (Venna and Kaski 2001, "Neighborhood preservation in nonlinear projection
    /// methods").
    double trustworthiness = 0;
    /// Share of the true neighbours that are neighbours in the map.
    double preservation = 0;

    std::vector<std::int32_t> rows; ///< points measured, ascending; all, unless there are too many
    std::vector<float> pointTrustworthiness; ///< of each of `rows`; the mean is the above
    std::vector<float> pointPreservation;
};

/// Compares the Euclidean neighbours of `points` with those of `map`, which is of the same points.
/// Ranks are among all points, by distances in single precision; equally near ones share the best
/// rank. Every point is measured unless that takes more than some 10^12 products; then only as many
/// as that allows, spread evenly. Of all points, trustworthiness is scikit-learn's. `neighbours` is
/// below half of the points, else an error.
Result<EmbeddingQuality> embeddingQuality(Points points, Points map, int neighbours = 10,
                                          const Progress& progress = {});

} // namespace fitroom
