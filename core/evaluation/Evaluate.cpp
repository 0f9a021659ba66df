#include "core/evaluation/Evaluate.h"

#include "core/evaluation/PredictionFile.h"
#include "core/nn/LoadRun.h"
#include "core/nn/RunNetwork.h"

#include <ATen/ATen.h>

namespace fitroom {
namespace {

std::string subsetName(Subset subset) {
    switch (subset) {
    case Subset::Training:
        return "training";
    case Subset::Validation:
        return "validation";
    case Subset::Test:
        return "test";
    }
    return {};
}

std::filesystem::path predictionFile(const RunStore& store, const std::string& run, Subset subset,
                                     Weights weights) {
    return store.runFolder(run) / "predictions" /
           (subsetName(subset) + (weights == Weights::Best ? "-best" : "-last") + ".safetensors");
}

Failure otherData(const RunInfo& run, const Dataset& dataset) {
    return badInput(
        inFile(dataset.source()),
        {CORE_TEXT("core", "The run %1 was trained on other data (%2)."), {run.id, run.dataSource}},
        {CORE_TEXT("core", "Open the data it was trained on."), {}});
}

} // namespace

Result<Predictions> evaluate(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                             Subset subset, Weights weights, const Progress& progress) {
    if (dataset->fingerprint() != run.dataFingerprint)
        return otherData(run, *dataset);
    const Result<Split> split = makeSplit(*dataset, run.recipe.split);
    if (!split)
        return Failure(split.error());
    Result<TrainedNetwork> trained = loadNetwork(run, store, weights);
    if (!trained)
        return Failure(trained.error());
    const std::string key = trained->checksum + " " + run.dataFingerprint;
    const std::filesystem::path file = predictionFile(store, run.id, subset, weights);
    if (std::optional<Predictions> kept = readPredictions(file, key))
        return std::move(*kept);
    Result<Predictions> predictions = predictAll(
        trained->network, *dataset, subsetIndices(*dataset, *split, subset), at::kFloat, progress);
    // Keeping them saves time only: a full disk is no reason not to show them.
    if (predictions)
        static_cast<void>(writePredictions(file, *predictions, key, store.files()));
    return predictions;
}

} // namespace fitroom
