#pragma once

#include "core/data/Dataset.h"
#include "core/model/LayerSpec.h"
#include "core/support/Error.h"
#include "core/support/Progress.h"
#include "core/training/RateCurve.h"
#include "core/training/Recipe.h"

#include <functional>

namespace fitroom {

/// Which rates are tried: from the lowest to the highest in so many steps of equal ratio.
struct RateRange {
    double from = 1e-6;
    double to = 10;
    int steps = 200;
};

/// Told of every step while the finder is at work.
using RateStepSink = std::function<void(const RateStep&)>;

/// Trains a net that is thrown away, one batch a step, with a rate that grows from step to step,
/// and says how the loss answered (Smith 2017, "Cyclical Learning Rates for Training Neural
/// Networks", the range test). Everything else is the recipe's: batches, optimiser, label
/// smoothing, precision, seed, and the augmentation of its phase `phase`; each start begins with
/// fresh weights. Ends early when the loss has grown to a multiple of its lowest. A net so large
/// that it does not fit in the memory is refused.
///
/// The errors: the net does not fit the images, the recipe or the range cannot be used, a
/// cancellation. `progress.stop` is polled at every step.
Result<RateCurve> findLearningRate(const ModelSpec& model, const DatasetPtr& dataset,
                                   const Recipe& recipe, int phase, const RateRange& range = {},
                                   const Progress& progress = {}, const RateStepSink& sink = {});

} // namespace fitroom
