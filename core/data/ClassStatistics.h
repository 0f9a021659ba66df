#pragma once

#include "core/data/Dataset.h"
#include "core/support/Progress.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// What the images of one class look like together.
struct ClassStatistics {
    std::int64_t images = 0;
    /// Mean of the images, rounded to nearest: channels x height x width; black without images.
    std::vector<std::uint8_t> mean;
    /// How often each pixel value occurs, over all pixels and channels.
    std::array<std::int64_t, 256> histogram = {};
};

/// One for each class, over `indices`. The error is a cancellation.
Result<std::vector<ClassStatistics>> classStatistics(const Dataset& dataset,
                                                     std::span<const std::int32_t> indices,
                                                     const Progress& progress = {});

} // namespace fitroom
