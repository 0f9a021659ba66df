#pragma once

#include "core/backbone/FeatureCache.h"
#include "core/data/Dataset.h"
#include "core/nn/Network.h"
#include "core/support/Progress.h"

#include <span>

namespace fitroom {

/// What the net's frozen backbone makes of `images`, from the cache on disk as far as it is there;
/// the rest is computed, batch by batch, and added. After a stop or a crash the next call goes on
/// where this one was. While another program computes features of the same data this one waits.
///
/// The errors: the cache cannot be read or written, a cancellation, polled at every batch.
Result<FeatureCache> keepFeatures(Network& network, const Dataset& dataset,
                                  std::span<const std::int32_t> images,
                                  const Progress& progress = {});

/// Whether keepFeatures() would have nothing to compute.
bool areFeaturesKept(const Network& network, const Dataset& dataset,
                     std::span<const std::int32_t> images);

/// The rows of some images, in the shape that Network::forwardFeatures() takes: batch x features or
/// batch x C x H x W.
at::Tensor keptFeatures(const FeatureCache& cache, const Network& network,
                        std::span<const std::int32_t> images);

} // namespace fitroom
