#pragma once

#include "core/embedding/Affinities.h"

namespace fitroom {

/// t-SNE's pull between points that are alike, laid out so that whole vectors of neighbours are
/// computed at once.
class Attraction {
public:
    explicit Attraction(const SparseMatrix& affinities);

    /// Lays points that are near each other on a map near each other in memory: quicker, as long as
    /// they pull each other, and changes no force.
    void arrange(std::span<const float> map, int dimensions);

    /// forces[i] = sum over j of p_ij (y_i - y_j) / (1 + |y_i - y_j|^2); points x dimensions (2 or
    /// 3). Computed in parallel.
    void compute(std::span<const float> map, int dimensions, std::span<float> forces);

    /// Sum over i, j of p_ij log((1 + |y_i - y_j|^2) p_ij), leaving p_ij = 0 out: what the
    /// divergence is made of besides log(Z).
    [[nodiscard]] double logRatio(std::span<const float> map, int dimensions) const;

private:
    std::vector<std::int32_t> order_;   ///< the points as they lie in memory
    std::vector<std::int64_t> starts_;  ///< in columns_, multiples of the lanes
    std::vector<std::int32_t> columns_; ///< numbers in order_
    std::vector<float> values_;
    std::vector<float> map_; ///< in order
};

} // namespace fitroom
