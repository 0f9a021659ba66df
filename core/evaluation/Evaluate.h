#pragma once

#include "core/augment/Views.h"
#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/evaluation/Predictions.h"
#include "core/evaluation/TestTimeGain.h"
#include "core/runs/RunStore.h"
#include "core/support/Progress.h"

#include <optional>
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

/// The same, the probabilities being the mean over an image's views.
Result<Predictions> evaluate(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                             Subset subset, Weights weights, TestTimeAugmentation views,
                             const Progress& progress = {});

/// Predictions with what test-time augmentation changed, where there was any.
struct Evaluation {
    Predictions predictions;
    std::optional<TestTimeGain> gain;
};

/// evaluate() with the given views and, to compare, without.
Result<Evaluation> evaluateWithGain(const RunInfo& run, const RunStore& store,
                                    const DatasetPtr& dataset, Subset subset, Weights weights,
                                    TestTimeAugmentation views, const Progress& progress = {});

} // namespace fitroom
