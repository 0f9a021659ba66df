#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Predictions.h"
#include "core/nn/KeptFeatures.h"
#include "core/support/Progress.h"

#include <functional>
#include <span>

namespace fitroom {

/// The class probabilities, images x classes, of a few images.
using ProbabilitiesOf = std::function<at::Tensor(std::span<const std::int32_t> images)>;

/// What `probabilities` gives for `indices`, so many at a time. The error is a cancellation.
Result<Predictions> predictBatches(const Dataset& dataset, std::span<const std::int32_t> indices,
                                   std::size_t imagesAtOnce, const ProbabilitiesOf& probabilities,
                                   const Progress& progress);

/// Class probabilities (softmax) of `indices`, without augmentation. Of a frozen backbone the
/// features kept on disk are used, and added to: see keepFeatures(), whose errors there can be;
/// else only a cancellation.
Result<Predictions> predictAll(Network& network, const Dataset& dataset,
                               std::span<const std::int32_t> indices, at::ScalarType type,
                               const Progress& progress = {});

/// The same from features that `kept` holds.
Result<Predictions> predictAll(Network& network, const Dataset& dataset,
                               std::span<const std::int32_t> indices, const FeatureCache& kept,
                               const Progress& progress = {});

} // namespace fitroom
