#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/evaluation/Predictions.h"
#include "core/runs/RunStore.h"
#include "core/support/Progress.h"

#include <filesystem>
#include <span>

namespace fitroom {

/// Which weights of a run to use.
enum class Weights { Best, Last };

/// Predictions of a run's net for one subset of its data set. Stored ones are used when they belong
/// to the same weights and data; otherwise the net is run and the answer stored in the run's
/// folder. Images other than those trained on are an error that names both; labels may have been
/// corrected since, and the predictions are given with the labels as they are now.
Result<Predictions> evaluate(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                             Subset subset, Weights weights, const Progress& progress = {});
/// Several subsets, one after the other.
Result<Predictions> evaluate(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                             std::span<const Subset> subsets, Weights weights,
                             const Progress& progress = {});

} // namespace fitroom
