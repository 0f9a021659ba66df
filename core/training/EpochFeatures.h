#pragma once

#include "core/backbone/FeatureCache.h"
#include "core/data/Dataset.h"
#include "core/nn/Network.h"

#include <cstdint>
#include <span>
#include <vector>

// LibTorch's side of the core: for core's own sources only.
namespace fitroom {

/// What a net makes of images, little enough to be kept for every epoch.
struct EpochFeatures {
    std::size_t columns = 0;
    std::vector<float> values; ///< images x columns
};

/// What the last layer decides by, without dropout: its first 50 principal components, which is
/// what t-SNE looks at too, or all of it where it has no more. Two images at least. `kept` is what
/// is known of a frozen backbone's features, or null.
Result<EpochFeatures> epochFeatures(Network& network, const Dataset& dataset,
                                    std::span<const std::int32_t> images, const FeatureCache* kept);

} // namespace fitroom
