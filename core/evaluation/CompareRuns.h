#pragma once

#include "core/evaluation/Evaluate.h"
#include "core/evaluation/PairedTest.h"
#include "core/runs/RunDifferences.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Two runs side by side: how they were set up, and how they fare on the same images.
struct RunComparison {
    std::vector<RunDifference> differences;
    PairedCounts counts;
    McNemar test;
    PairedDifference difference;
    /// Images as indices into the data set.
    std::vector<std::int32_t> bothRight;
    std::vector<std::int32_t> onlyFirst;
    std::vector<std::int32_t> onlySecond;
    std::vector<std::int32_t> bothWrong;
};

/// The predictions must be of the same images in the same order, or it is an error.
Result<RunComparison> compareRuns(const RunInfo& first, const Predictions& firstSays,
                                  const RunInfo& second, const Predictions& secondSays);

/// The same with the predictions that evaluate() has or makes.
Result<RunComparison> compareRuns(const RunInfo& first, const RunInfo& second,
                                  const RunStore& store, const DatasetPtr& dataset, Subset subset,
                                  Weights weights, const Progress& progress = {});

} // namespace fitroom
