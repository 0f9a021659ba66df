#include "core/evaluation/CompareRuns.h"

namespace fitroom {

Result<RunComparison> compareRuns(const RunInfo& first, const Predictions& firstSays,
                                  const RunInfo& second, const Predictions& secondSays) {
    const Result<PairedCounts> counts = pairedCounts(firstSays, secondSays);
    if (!counts)
        return Failure(counts.error());
    RunComparison comparison;
    comparison.differences = runDifferences(first, second);
    comparison.counts = *counts;
    comparison.test = mcNemar(*counts);
    comparison.difference = pairedDifference(*counts);
    for (std::size_t i = 0; i < firstSays.size(); ++i) {
        auto& images = firstSays.right(i)
                           ? (secondSays.right(i) ? comparison.bothRight : comparison.onlyFirst)
                           : (secondSays.right(i) ? comparison.onlySecond : comparison.bothWrong);
        images.push_back(firstSays.indices[i]);
    }
    return comparison;
}

Result<RunComparison> compareRuns(const RunInfo& first, const RunInfo& second,
                                  const RunStore& store, const DatasetPtr& dataset, Subset subset,
                                  Weights weights, const Progress& progress) {
    const Result<Predictions> firstSays =
        evaluate(first, store, dataset, subset, weights, progress.part(0, 0.5));
    if (!firstSays)
        return Failure(firstSays.error());
    const Result<Predictions> secondSays =
        evaluate(second, store, dataset, subset, weights, progress.part(0.5, 0.5));
    if (!secondSays)
        return Failure(secondSays.error());
    return compareRuns(first, *firstSays, second, *secondSays);
}

} // namespace fitroom
