#pragma once

#include "core/nn/Network.h"
#include "core/nn/Optimiser.h"
#include "core/training/Batches.h"

namespace fitroom {

/// The type that activations have in a training of this precision on this machine.
at::ScalarType activationType(Precision precision);

/// What a net made of the images of one batch.
struct StepOutcome {
    float loss = 0; ///< mean cross-entropy, with label smoothing if there is any
    std::int64_t right = 0;
    std::int64_t images = 0;
};

/// Forward, backward, and the optimiser's step at `learningRate`.
StepOutcome trainingStep(Network& network, Optimiser& optimiser, const Batch& batch,
                         const Pass& pass, double labelSmoothing, double learningRate);

} // namespace fitroom
