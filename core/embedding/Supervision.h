#pragma once

#include "core/embedding/Affinities.h"

namespace fitroom {

/// The affinities of points with labels, as the Embedding Projector's "supervise" changes them:
/// those of one label weigh (1 + share) times as much, others (1 - share) times, and the sum stays
/// what it was. Labels below 0 are unknown, and what concerns them is left alone. Throws
/// std::invalid_argument for too few labels.
SparseMatrix supervised(const SparseMatrix& affinities, std::span<const std::int32_t> labels,
                        double share);

} // namespace fitroom
