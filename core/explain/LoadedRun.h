#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/RunStore.h"

#include <memory>

namespace fitroom {

struct TrainedNetwork;

/// A run with its net in memory, to be asked about one image after the other. One thread at a time.
struct LoadedRun {
    RunInfo info;
    DatasetPtr dataset;
    Split split;
    std::shared_ptr<TrainedNetwork> trained; ///< never null
};

/// A data set other than the one trained on is an error that names both.
Result<LoadedRun> loadRun(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                          Weights weights);

} // namespace fitroom
