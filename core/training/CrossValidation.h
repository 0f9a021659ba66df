#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Predictions.h"
#include "core/model/LayerSpec.h"
#include "core/runs/RunStore.h"
#include "core/support/Progress.h"
#include "core/training/Recipe.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// 0 to labels.size() - 1 dealt into `folds` parts, each class evenly: the numbers of its images in
/// any two parts differ by one at most. Depends on the labels, the number and the seed alone.
std::vector<std::vector<std::int32_t>> stratifiedFolds(std::span<const std::int32_t> labels,
                                                       int folds, std::uint64_t seed);

struct CrossValidationJob {
    DatasetPtr dataset;
    ModelSpec model;
    Recipe recipe; ///< its split is not used; see setTotalEpochs() for making it short
    int folds = 3; ///< 2 to 20
};

/// Predictions for all training images of the data set, each by a net that did not learn from it:
/// for each fold one is trained afresh on the other folds, to the recipe's end. No run is kept;
/// while it works there are files in the system's folder for temporary ones. The calling thread
/// trains; `stop` is polled once a batch.
Result<Predictions> crossValidate(const CrossValidationJob& job, const Progress& progress = {});

/// The same with a run's net and its recipe, made `epochs` long. Predictions kept in the run's
/// folder are used when they are for these labels; otherwise they are made and kept.
Result<Predictions> crossValidateRun(const RunInfo& run, const RunStore& store,
                                     const DatasetPtr& dataset, int folds, int epochs,
                                     const Progress& progress = {});

} // namespace fitroom
