#pragma once

#include "app/cli/Console.h"
#include "core/runs/RunStore.h"

#include <string>

namespace fitroom::cli {

/// Runs as JSON members and as text, the same for every command that speaks of them.

Json epochJson(const EpochMetrics& epoch);
Json scoreJson(const PhaseScore& score);

/// What `runs list` says of a run.
Json runSummaryJson(const RunInfo& run);

/// The above with net, recipe, data, hardware and all epochs; for `runs show` and `train`.
Json runJson(const RunInfo& run, const RunMetrics& metrics, const RunStore& store);

/// The run's facts, one a line.
std::string runText(const RunInfo& run, const RunStore& store);

/// "Epoch  3/10  loss 0.3210  88.41 %  validation 0.3001  89.52 %  14.2 s  best"
std::string epochText(const EpochMetrics& epoch, int totalEpochs);

} // namespace fitroom::cli
