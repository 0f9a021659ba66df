#pragma once

#include "core/runs/Run.h"

#include <string>

namespace fitroom {

/// A run of the tutorial's two phases as it might have gone: 60 epochs, noisy steps, a validation
/// loss with a lowest point. The same `seed` gives the same run.
RunMetrics madeUpMetrics(unsigned seed, int epochs = 60, int stepsPerEpoch = 188);

/// The run.json that goes with madeUpMetrics(): `epochsDone` of the 60 epochs are over.
RunInfo madeUpRun(const std::string& id, const std::string& name, RunStatus status, int epochsDone,
                  unsigned seed);

} // namespace fitroom
