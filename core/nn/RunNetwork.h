#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Predictions.h"
#include "core/nn/Network.h"
#include "core/support/Progress.h"

#include <functional>
#include <span>

namespace fitroom {

/// The class probabilities, images x classes, of a few images.
using ProbabilitiesOf = std::function<at::Tensor(std::span<const std::int32_t> images)>;

/// What `probabilities` gives for `indices`, batch after batch. The error is a cancellation.
Result<Predictions> predictBatches(const Dataset& dataset, std::span<const std::int32_t> indices,
                                   const ProbabilitiesOf& probabilities, const Progress& progress);

/// Class probabilities (softmax) of `indices`, without augmentation. The error is a cancellation.
Result<Predictions> predictAll(Network& network, const Dataset& dataset,
                               std::span<const std::int32_t> indices, at::ScalarType type,
                               const Progress& progress = {});

} // namespace fitroom
