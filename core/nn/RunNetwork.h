#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Predictions.h"
#include "core/nn/Network.h"
#include "core/support/Progress.h"

#include <span>

namespace fitroom {

/// Class probabilities (softmax) of `indices`, without augmentation. The error is a cancellation.
Result<Predictions> predictAll(Network& network, const Dataset& dataset,
                               std::span<const std::int32_t> indices, at::ScalarType type,
                               const Progress& progress = {});

} // namespace fitroom
