#pragma once

#include "core/augment/Views.h"
#include "core/data/Dataset.h"
#include "core/evaluation/Predictions.h"
#include "core/nn/Network.h"
#include "core/support/Progress.h"

#include <span>

namespace fitroom {

/// Mean class probabilities of `indices` over their views. The error is a cancellation.
Result<Predictions> predictViews(Network& network, const Dataset& dataset,
                                 std::span<const std::int32_t> indices, TestTimeAugmentation views,
                                 const Progress& progress = {});

} // namespace fitroom
