#pragma once

#include "core/evaluation/ConfidenceReport.h"
#include "core/evaluation/Evaluate.h"

namespace fitroom {

/// All that a report of a run tells, gathered in one place.
struct RunReport {
    RunInfo run;
    RunMetrics metrics;
    DatasetPtr dataset;
    Subset subset = Subset::Test;
    Weights weights = Weights::Best;
    Predictions predictions; ///< of that subset with those weights
    ConfidenceReport confidence;
};

/// Evaluates what is not kept with the run yet, so this may take a while. `dataset` must be the one
/// trained on; without test images the validation images are reported on.
Result<RunReport> makeRunReport(const RunInfo& run, const RunStore& store,
                                const DatasetPtr& dataset, Weights weights,
                                const Progress& progress = {});

} // namespace fitroom
