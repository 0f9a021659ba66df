#include "core/training/CrossValidation.h"

#include "core/evaluation/PredictionFile.h"
#include "core/nn/LoadRun.h"
#include "core/nn/RunNetwork.h"
#include "core/runs/RunData.h"
#include "core/support/Random.h"
#include "core/training/TrainingLoop.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <numeric>

#include <stdlib.h>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

constexpr int kMostFolds = 20;
constexpr std::size_t kWatched = 1000; ///< images of the fold that the training looks at on the way

/// A folder of our own for temporary files, removed with the object.
class ScratchFolder {
public:
    static Result<ScratchFolder> make() {
        std::error_code ignored;
        std::string name = (fs::temp_directory_path(ignored) / "fitroom-XXXXXX").string();
        if (!mkdtemp(name.data()))
            return cannotWrite(inFile(name), {CORE_TEXT("core", "The folder cannot be made: %1."),
                                              {std::generic_category().message(errno)}});
        return ScratchFolder(name);
    }
    ScratchFolder(ScratchFolder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        if (!path_.empty())
            fs::remove_all(path_, ignored);
    }
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    explicit ScratchFolder(fs::path path) : path_(std::move(path)) {}
    fs::path path_;
};

/// The other folds to learn from; of the fold itself only a few images, as the training wants some
/// to watch.
Split splitFor(const std::vector<std::vector<std::int32_t>>& folds, std::size_t fold,
               std::uint64_t seed) {
    Split split;
    for (std::size_t i = 0; i < folds.size(); ++i) {
        if (i != fold)
            split.training.insert(split.training.end(), folds[i].begin(), folds[i].end());
    }
    // A recipe's limit takes the first ones, which must not be those of one class.
    std::mt19937_64 random = randomStream(seed, RandomPurpose::Order, folds.size() + fold);
    std::vector<std::int32_t> shuffled;
    for (const std::int32_t place : randomOrder(split.training.size(), random))
        shuffled.push_back(split.training[std::size_t(place)]);
    split.training = std::move(shuffled);
    const auto watched = std::ptrdiff_t(std::min(kWatched, folds[fold].size()));
    split.validation.assign(folds[fold].begin(), folds[fold].begin() + watched);
    return split;
}

tl::expected<void, Error> check(const CrossValidationJob& job) {
    if (job.folds < 2 || job.folds > kMostFolds)
        return badInput({}, {CORE_TEXT("core", "Cross-validation takes 2 to %1 parts, not %2."),
                             {std::to_string(kMostFolds), std::to_string(job.folds)}});
    if (job.dataset->trainingSize() < 2 * std::size_t(job.folds))
        return badInput(inFile(job.dataset->source()),
                        {CORE_TEXT("core", "%1 training images are too few for "
                                           "cross-validation."),
                         {std::to_string(job.dataset->trainingSize())}});
    return checkRecipe(job.recipe, *job.dataset);
}

/// Trains one net without `fold` and lets it predict those.
Result<Predictions> predictFold(const CrossValidationJob& job, RunStore& store, Split split,
                                const std::vector<std::int32_t>& fold, const Progress& progress) {
    const Dataset& dataset = *job.dataset;
    Result<Network> network =
        Network::build(job.model, dataset.shape(), dataset.classCount(), job.recipe.seed);
    if (!network)
        return Failure(network.error());
    RunInfo info;
    info.model = job.model;
    info.recipe = job.recipe;
    describeData(dataset, info);
    Result<RunInfo> made = store.create(info);
    if (!made)
        return Failure(made.error());

    TrainingControl control;
    const std::stop_callback stopTraining(progress.stop, [&] { control.stop(); });
    std::int64_t steps = 1;
    const TrainingEventSink sink = [&](const TrainingEvent& event) {
        if (const auto* started = std::get_if<RunStarted>(&event))
            steps = std::max<std::int64_t>(1, started->totalSteps);
        else if (const auto* step = std::get_if<StepMetrics>(&event))
            progress.report(0.95 * double(step->step) / double(steps));
    };
    TrainingLoop loop(*made, job.dataset, std::move(split), std::move(*network), store, control,
                      sink);
    if (auto trained = loop.run(); !trained)
        return Failure(trained.error());
    if (progress.stopRequested())
        return cancelled();
    Result<TrainedNetwork> trained = loadNetwork(*made, store, Weights::Last);
    if (!trained)
        return Failure(trained.error());
    return predictAll(trained->network, dataset, fold, at::kFloat,
                      {[&](double share) { progress.report(0.95 + 0.05 * share); }, progress.stop});
}

} // namespace

std::vector<std::vector<std::int32_t>> stratifiedFolds(std::span<const std::int32_t> labels,
                                                       int folds, std::uint64_t seed) {
    std::mt19937_64 random = randomStream(seed, RandomPurpose::Order, 0);
    std::vector<std::int32_t> order = randomOrder(labels.size(), random);
    std::ranges::stable_sort(order, std::less(),
                             [&](std::int32_t i) { return labels[std::size_t(i)]; });
    // Dealt like cards, class after class: so the parts' sizes differ by one at most as well.
    std::vector<std::vector<std::int32_t>> parts{std::size_t(folds)};
    for (std::size_t i = 0; i < order.size(); ++i)
        parts[i % parts.size()].push_back(order[i]);
    return parts;
}

Result<Predictions> crossValidate(const CrossValidationJob& job, const Progress& progress) {
    if (auto sound = check(job); !sound)
        return Failure(sound.error());
    const Result<ScratchFolder> scratch = ScratchFolder::make();
    if (!scratch)
        return Failure(scratch.error());
    RunStore store(scratch->path());
    const auto folds = stratifiedFolds(job.dataset->labels().first(job.dataset->trainingSize()),
                                       job.folds, job.recipe.seed);
    Predictions all;
    for (std::size_t i = 0; i < folds.size(); ++i) {
        const Progress part{
            [&](double share) { progress.report((double(i) + share) / double(folds.size())); },
            progress.stop};
        Result<Predictions> some =
            predictFold(job, store, splitFor(folds, i, job.recipe.seed), folds[i], part);
        if (!some)
            return some;
        append(*some, all);
    }
    return all;
}

Result<Predictions> crossValidateRun(const RunInfo& run, const RunStore& store,
                                     const DatasetPtr& dataset, int folds, int epochs,
                                     const Progress& progress) {
    if (!isDataOf(run, *dataset))
        return otherData(run, *dataset);
    const std::string name =
        "cross-validated-" + std::to_string(folds) + "x" + std::to_string(epochs) + ".safetensors";
    const fs::path file = store.runFolder(run.id) / "predictions" / name;
    if (std::optional<Predictions> kept = readPredictions(file, dataset->fingerprint()))
        return std::move(*kept);
    CrossValidationJob job{dataset, run.model, run.recipe, folds};
    setTotalEpochs(job.recipe, epochs);
    Result<Predictions> predictions = crossValidate(job, progress);
    if (predictions) // as in evaluate(), a full disk is no reason not to show them
        static_cast<void>(
            writePredictions(file, *predictions, dataset->fingerprint(), store.files()));
    return predictions;
}

} // namespace fitroom
