#include "core/runs/RunData.h"

#include "core/data/LabelFile.h"

namespace fitroom {

static const std::string& originalFingerprint(const RunInfo& run) {
    return run.originalFingerprint.empty() ? run.dataFingerprint : run.originalFingerprint;
}

bool isDataOf(const RunInfo& run, const Dataset& dataset) {
    return dataset.originalFingerprint() == originalFingerprint(run);
}

Failure otherData(const RunInfo& run, const Dataset& dataset) {
    return badInput(
        inFile(dataset.source()),
        {CORE_TEXT("core", "The run %1 was trained on other data (%2)."), {run.id, run.dataSource}},
        {CORE_TEXT("core", "Open the data it was trained on."), {}});
}

void describeData(const Dataset& dataset, RunInfo& run) {
    run.shape = dataset.shape();
    run.classNames = dataset.classNames();
    run.dataName = dataset.name();
    run.dataSource = dataset.source();
    run.dataImport = dataset.import();
    run.dataFingerprint = dataset.fingerprint();
    run.originalFingerprint = dataset.originalFingerprint();
    run.correctedLabels = std::int64_t(correctedCount(dataset));
}

tl::expected<void, Error> keepLabels(const RunInfo& run, const RunStore& store,
                                     const Dataset& dataset) {
    if (run.correctedLabels == 0)
        return {};
    return writeLabelEdits(store.labelsFile(run.id), correctionsOf(dataset, run.created), dataset,
                           store.files());
}

Result<DatasetPtr> datasetAsTrained(const RunInfo& run, const RunStore& store,
                                    const DatasetPtr& dataset) {
    if (!isDataOf(run, *dataset))
        return otherData(run, *dataset);
    if (dataset->fingerprint() == run.dataFingerprint)
        return dataset;
    LabelEdits edits; // none: trained before there were any
    if (run.dataFingerprint != originalFingerprint(run)) {
        Result<LabelEdits> kept = readLabelEdits(store.labelsFile(run.id), *dataset);
        if (!kept)
            return Failure(kept.error());
        edits = std::move(*kept);
    }
    DatasetPtr trained = edits.applyTo(*dataset);
    if (trained->fingerprint() != run.dataFingerprint)
        return badInput(inFile(store.labelsFile(run.id).string()),
                        {CORE_TEXT("core", "These are not the labels the run was trained with.")},
                        {CORE_TEXT("core", "Train it again.")});
    return trained;
}

Result<Split> splitOf(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset) {
    if (!run.recipe.split.stratified)
        return makeSplit(*dataset, run.recipe.split);
    const Result<DatasetPtr> trained = datasetAsTrained(run, store, dataset);
    return trained ? makeSplit(**trained, run.recipe.split) : Failure(trained.error());
}

} // namespace fitroom
