#pragma once

#include "core/data/Dataset.h"
#include "core/model/LayerSpec.h"
#include "core/support/Error.h"
#include "core/support/Progress.h"
#include "core/training/Recipe.h"

namespace fitroom {

/// How long an epoch takes on this machine, in seconds.
struct EpochTime {
    double training = 0;
    double validation = 0;
    /// What a frozen backbone makes of one image, which is computed once before the first epoch; 0
    /// when all of that is kept on disk.
    double features = 0;
    [[nodiscard]] double total() const { return training + validation; }
};

/// Trains a net that is thrown away for some batches, with the recipe's batch size, precision,
/// threads and first augmentation, validates it on some images, and works out from the time taken
/// how long a whole epoch would take. Takes some two seconds; a net so large that one step would
/// take longer is tried with fewer images a step.
///
/// The errors: the net does not fit the images, it needs more memory than is free, the recipe
/// cannot be used, a cancellation. `progress.stop` is polled at every step.
Result<EpochTime> timeEpoch(const ModelSpec& model, const DatasetPtr& dataset, const Recipe& recipe,
                            const Progress& progress = {});

} // namespace fitroom
