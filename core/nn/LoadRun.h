#pragma once

#include "core/evaluation/Evaluate.h"
#include "core/nn/Network.h"
#include "core/runs/RunStore.h"

namespace fitroom {

/// A run's trained net.
struct TrainedNetwork {
    Network network;
    std::string checksum; ///< of the checkpoint the weights are from
};

/// A run without a best checkpoint, stopped in its first epoch, gives its last weights.
Result<TrainedNetwork> loadNetwork(const RunInfo& run, const RunStore& store, Weights weights);

} // namespace fitroom
