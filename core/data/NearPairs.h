#pragma once

#include "core/data/Dataset.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// Two images and how alike they are.
struct NearPair {
    std::int32_t first = 0;
    std::int32_t second = 0; ///< larger
    double correlation = 0;
};

/// All pairs among `images` with a normalised correlation of at least `similarity`, in no order:
/// see findDuplicates().
Result<std::vector<NearPair>> nearPairs(const Dataset& dataset,
                                        std::span<const std::int32_t> images, double similarity,
                                        const Progress& progress = {});

} // namespace fitroom
