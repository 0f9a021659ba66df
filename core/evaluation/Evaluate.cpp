#include "core/evaluation/Evaluate.h"

#include "core/evaluation/PredictionFile.h"
#include "core/nn/LoadRun.h"
#include "core/nn/RunNetwork.h"
#include "core/nn/RunViews.h"
#include "core/runs/RunData.h"

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
                                     Weights weights, TestTimeAugmentation views) {
    std::string name = subsetName(subset) + (weights == Weights::Best ? "-best" : "-last");
    if (views != TestTimeAugmentation::None)
        name += "-" + viewsNames().at(std::size_t(views));
    return store.runFolder(run) / "predictions" / (name + ".safetensors");
}

/// The labels as they are now, whatever they were when the predictions were made. False when the
/// predictions are not of such images.
bool relabel(const Dataset& dataset, Predictions& predictions) {
    if (predictions.classes != dataset.classCount())
        return false;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const auto image = std::size_t(predictions.indices[i]);
        if (image >= dataset.size())
            return false;
        predictions.labels[i] = dataset.label(image);
    }
    return true;
}

} // namespace

Result<Predictions> evaluate(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                             Subset subset, Weights weights, const Progress& progress) {
    return evaluate(run, store, dataset, subset, weights, TestTimeAugmentation::None, progress);
}

Result<Predictions> evaluate(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                             Subset subset, Weights weights, TestTimeAugmentation views,
                             const Progress& progress) {
    if (!isDataOf(run, *dataset))
        return otherData(run, *dataset);
    const Result<Split> split = splitOf(run, store, dataset);
    if (!split)
        return Failure(split.error());
    Result<TrainedNetwork> trained = loadNetwork(run, store, weights);
    if (!trained)
        return Failure(trained.error());
    const std::string key = trained->checksum + " " + run.dataFingerprint;
    const std::filesystem::path file = predictionFile(store, run.id, subset, weights, views);
    if (std::optional<Predictions> kept = readPredictions(file, key);
        kept && relabel(*dataset, *kept))
        return std::move(*kept);
    const std::vector<std::int32_t> images = subsetIndices(*dataset, *split, subset);
    Result<Predictions> predictions =
        views == TestTimeAugmentation::None
            ? predictAll(trained->network, *dataset, images, at::kFloat, progress)
            : predictViews(trained->network, *dataset, images, views, progress);
    // Keeping them saves time only: a full disk is no reason not to show them.
    if (predictions)
        static_cast<void>(writePredictions(file, *predictions, key, store.files()));
    return predictions;
}

Result<Predictions> evaluate(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                             std::span<const Subset> subsets, Weights weights,
                             const Progress& progress) {
    const auto sizeOf = [&](Subset subset) {
        const double share = run.recipe.split.validationFraction;
        return subset == Subset::Test ? double(dataset->testSize())
                                      : double(dataset->trainingSize()) *
                                            (subset == Subset::Training ? 1 - share : share);
    };
    double total = 0, done = 0;
    for (const Subset subset : subsets)
        total += sizeOf(subset);
    Predictions all;
    for (const Subset subset : subsets) {
        const double size = sizeOf(subset);
        const Progress part{[&](double share) { progress.report((done + share * size) / total); },
                            progress.stop};
        const Result<Predictions> some = evaluate(run, store, dataset, subset, weights, part);
        if (!some)
            return some;
        append(*some, all);
        done += size;
    }
    return all;
}

Result<Evaluation> evaluateWithGain(const RunInfo& run, const RunStore& store,
                                    const DatasetPtr& dataset, Subset subset, Weights weights,
                                    TestTimeAugmentation views, const Progress& progress) {
    Result<Predictions> plain = evaluate(run, store, dataset, subset, weights, progress);
    if (!plain)
        return Failure(plain.error());
    if (views == TestTimeAugmentation::None)
        return Evaluation{std::move(*plain), {}};
    Result<Predictions> mean = evaluate(run, store, dataset, subset, weights, views, progress);
    if (!mean)
        return Failure(mean.error());
    const TestTimeGain gain = testTimeGain(*plain, *mean);
    return Evaluation{std::move(*mean), gain};
}

} // namespace fitroom
