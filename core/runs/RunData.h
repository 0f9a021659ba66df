#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/runs/RunStore.h"

namespace fitroom {

/// A run is of the images it was trained on, however their labels have been corrected since. Which
/// corrections were on when it was trained is kept in its folder.

/// Whether the run was trained on these images.
bool isDataOf(const RunInfo& run, const Dataset& dataset);

/// The error that says it was not.
Failure otherData(const RunInfo& run, const Dataset& dataset);

/// Notes in the run what it is trained on. What was corrected is written by keepLabels().
void describeData(const Dataset& dataset, RunInfo& run);

/// Writes the corrections that are on, if any, to the run's `labels.json`.
tl::expected<void, Error> keepLabels(const RunInfo& run, const RunStore& store,
                                     const Dataset& dataset);

/// `dataset` with the labels the run was trained with. An error when the images are others, or when
/// the run's corrections cannot be read or are not those it was trained with.
Result<DatasetPtr> datasetAsTrained(const RunInfo& run, const RunStore& store,
                                    const DatasetPtr& dataset);

/// The run's split. Only a stratified one depends on labels: on those the run was trained with.
Result<Split> splitOf(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset);

} // namespace fitroom
