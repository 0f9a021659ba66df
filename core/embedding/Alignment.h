#pragma once

#include <span>
#include <vector>

namespace fitroom {

/// `map` moved, turned or mirrored, and scaled so that it lies as near as it can to `reference`, a
/// map of the same points in the same order (orthogonal Procrustes analysis: Schönemann 1966, "A
/// generalized solution of the orthogonal Procrustes problem"): the sum of squared distances is the
/// smallest there is. points x dimensions. Throws std::invalid_argument where sizes differ.
std::vector<float> alignedTo(std::span<const float> reference, std::span<const float> map,
                             int dimensions);

} // namespace fitroom
