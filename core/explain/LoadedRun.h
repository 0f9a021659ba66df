#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/RunStore.h"

#include <cstdint>
#include <memory>
#include <span>

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

/// The run's net asked about images that are in no data set, say prepared photos: they are images 0,
/// 1, … of a data set of their own. `pixels` are those of one or more images of the run's shape, one
/// after the other; throws std::invalid_argument otherwise.
Result<LoadedRun> loadRunFor(std::span<const std::uint8_t> pixels, const RunInfo& run,
                             const RunStore& store, Weights weights);

} // namespace fitroom
