#include "core/training/EpochTrial.h"

#include "core/model/ShapeInference.h"
#include "core/nn/KeptFeatures.h"
#include "core/nn/RunNetwork.h"
#include "core/support/Compute.h"
#include "core/support/Elapsed.h"
#include "core/training/RecipeCost.h"
#include "core/training/TrainingStep.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace fitroom {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kWarmUpSteps = 2; // memory is fetched and kernels are prepared
constexpr int kFewestSteps = 3;
constexpr int kMostSteps = 30;
constexpr double kEnough = 1;             // seconds of steps
constexpr double kMostWork = 2e10;        // multiply-adds forward in one step: about a second
constexpr std::size_t kMostTried = 1000;  // images validated on
constexpr std::size_t kMostFeatures = 32; // images

/// One trial: a net with an optimiser, and the images of an epoch.
struct Trial {
    const Dataset& dataset;
    const Recipe& recipe;
    const Progress& progress;
    const Split& split;
    Network network;
    std::size_t imagesAtOnce; ///< as many as a step of bearable length can take

    /// Seconds that training takes for one image: the median of some steps.
    Result<double> secondsATrainingImage() {
        Optimiser optimiser(recipe.optimiser, network.parameters());
        const Augmenter augmenter(recipe.phases.front().augmentation, dataset.shape(), recipe.seed);
        const std::size_t size =
            std::min({std::size_t(recipe.batchSize), imagesAtOnce, split.training.size()});
        const std::span<const std::int32_t> images(split.training.data(), size);
        Pass pass;
        pass.training = true;
        pass.type = activationType(recipe.precision);
        std::vector<double> times;
        Clock::time_point begin = Clock::now();
        for (int step = 0; step < kWarmUpSteps + kMostSteps; ++step) {
            if (progress.stopRequested())
                return cancelled();
            if (step == kWarmUpSteps)
                begin = Clock::now();
            const Clock::time_point start = Clock::now();
            pass.step = std::uint64_t(step);
            trainingStep(network, optimiser,
                         keeps() ? features(images) : makeBatch(dataset, images, augmenter, 0),
                         pass, recipe.labelSmoothing, recipe.phases.front().learningRate);
            if (step >= kWarmUpSteps)
                times.push_back(secondsSince(start));
            progress.report(0.8 * std::min(1.0, secondsSince(begin) / kEnough));
            if (int(times.size()) >= kFewestSteps && secondsSince(begin) > kEnough)
                break;
        }
        const auto median = times.begin() + std::ptrdiff_t(times.size() / 2);
        std::nth_element(times.begin(), median, times.end());
        return *median / double(size);
    }

    /// Whether training will be on features that are computed once, which is not an epoch's time.
    [[nodiscard]] bool keeps() const {
        return network.frozenBackbone() && recipe.phases.front().augmentation.changesNothing();
    }

    /// Of one image, by the quicker of two passes: the first one prepares the kernels.
    Result<double> secondsAnImagesFeatures() {
        if (!keeps() || (areFeaturesKept(network, dataset, split.training) &&
                         areFeaturesKept(network, dataset, split.validation)))
            return 0;
        at::NoGradGuard noGradient;
        const std::size_t size =
            std::min({kMostFeatures, imagesAtOnce, network.imagesAtOnce(), split.training.size()});
        const Augmenter plain({}, dataset.shape(), 0);
        const Batch batch = makeBatch(dataset, std::span(split.training).first(size), plain, 0);
        double quickest = std::numeric_limits<double>::infinity();
        for (int pass = 0; pass < 2 && quickest > kEnough; ++pass) {
            if (progress.stopRequested())
                return cancelled();
            const Clock::time_point start = Clock::now();
            network.backboneFeatures(batch.images);
            quickest = std::min(quickest, secondsSince(start));
        }
        return quickest / double(size);
    }

    /// Made-up ones: what they are makes no difference to the time.
    [[nodiscard]] Batch features(std::span<const std::int32_t> images) const {
        std::vector<std::int64_t> shape = network.backboneShape();
        shape.insert(shape.begin(), std::int64_t(images.size()));
        return {at::ones(shape), true, at::zeros({shape[0]}, at::kLong)};
    }

    Result<double> secondsAValidationImage() {
        if (split.validation.empty())
            return 0;
        const std::size_t size = std::min({kMostTried, imagesAtOnce, split.validation.size()});
        const Clock::time_point start = Clock::now();
        if (keeps()) {
            at::NoGradGuard noGradient;
            network.forwardFeatures(features(std::span(split.validation).first(size)).images,
                                    Pass{});
            return secondsSince(start) / double(size);
        }
        const Result<Predictions> predictions =
            predictAll(network, dataset, {split.validation.data(), size}, at::kFloat,
                       {[](double) {}, progress.stop});
        if (!predictions)
            return Failure(predictions.error());
        return secondsSince(start) / double(size);
    }
};

Result<EpochTime> timeOn(const ModelSpec& model, const Dataset& dataset, const Recipe& recipe,
                         const Progress& progress) {
    if (auto usable = checkRecipe(recipe, dataset); !usable)
        return Failure(usable.error());
    const Result<Split> split = makeSplit(dataset, recipe.split);
    if (!split)
        return Failure(split.error());
    const auto summary = inferShapes(model, dataset.shape(), dataset.classCount());
    if (!summary)
        return Failure(atLayer(model, summary.error()));
    const double atOnce = kMostWork / double(std::max<std::int64_t>(summary->multiplyAdds, 1));
    const std::size_t imagesAtOnce = std::size_t(std::clamp(atOnce, 1.0, 65536.0));
    TrainingCost cost = trainingCost(recipe);
    cost.batchSize = int(std::min(std::size_t(cost.batchSize), imagesAtOnce));
    if (auto fits = checkTrainingMemory(*summary, dataset.shape(), cost); !fits)
        return Failure(fits.error());
    Result<Network> network =
        Network::build(model, dataset.shape(), dataset.classCount(), recipe.seed);
    if (!network)
        return Failure(network.error());
    Trial trial{dataset, recipe, progress, *split, std::move(*network), imagesAtOnce};
    const Result<double> training = trial.secondsATrainingImage();
    if (!training)
        return Failure(training.error());
    const Result<double> validation = trial.secondsAValidationImage();
    if (!validation)
        return Failure(validation.error());
    std::size_t images = split->training.size();
    if (recipe.limit > 0)
        images = std::min(images, std::size_t(recipe.limit));
    const Result<double> features = trial.secondsAnImagesFeatures();
    if (!features)
        return Failure(features.error());
    return EpochTime{*training * double(images), *validation * double(split->validation.size()),
                     *features};
}

} // namespace

Result<EpochTime> timeEpoch(const ModelSpec& model, const DatasetPtr& dataset, const Recipe& recipe,
                            const Progress& progress) {
    const ThreadsKept kept;
    useThreads(recipe.threads);
    try {
        return timeOn(model, *dataset, recipe, progress);
    } catch (const std::exception& exception) { // LibTorch's, lack of memory above all
        return failed({CORE_TEXT("core", "The trial broke off: %1"), {exception.what()}});
    }
}

} // namespace fitroom
