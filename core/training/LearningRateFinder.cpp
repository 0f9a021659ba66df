#include "core/training/LearningRateFinder.h"

#include "core/model/ShapeInference.h"
#include "core/support/Compute.h"
#include "core/training/RecipeCost.h"
#include "core/training/TrainingStep.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fitroom {
namespace {

constexpr int kFewestRates = 10;
constexpr int kMostRates = 100'000;

tl::expected<void, Error> checkRange(const RateRange& range) {
    if (!(range.from > 0) || !(range.to > range.from) || !std::isfinite(range.to))
        return badInput({},
                        {CORE_TEXT("core", "The rates to try must grow from above 0: %1 to %2."),
                         {std::to_string(range.from), std::to_string(range.to)}});
    if (range.steps < kFewestRates || range.steps > kMostRates)
        return badInput({}, {CORE_TEXT("core", "The rate can be raised in %1 to %2 steps, not %3."),
                             {std::to_string(kFewestRates), std::to_string(kMostRates),
                              std::to_string(range.steps)}});
    return {};
}

double rateAt(const RateRange& range, int step) {
    return range.from * std::pow(range.to / range.from, double(step) / (range.steps - 1));
}

Result<Network> networkFor(const ModelSpec& model, const Dataset& dataset, const Recipe& recipe) {
    const auto summary = inferShapes(model, dataset.shape(), dataset.classCount());
    if (!summary)
        return Failure(atLayer(model, summary.error()));
    if (auto fits = checkTrainingMemory(*summary, dataset.shape(), trainingCost(recipe)); !fits)
        return Failure(fits.error());
    return Network::build(model, dataset.shape(), dataset.classCount(), recipe.seed);
}

Result<RateCurve> raiseRate(Network network, Sampler sampler, const Dataset& dataset,
                            const Recipe& recipe, const Phase& phase, const RateRange& range,
                            const Progress& progress, const RateStepSink& sink) {
    Optimiser optimiser(recipe.optimiser, network.parameters());
    const Augmenter augmenter(phase.augmentation, dataset.shape(), recipe.seed);
    Pass pass;
    pass.training = true;
    pass.type = activationType(recipe.precision);
    pass.key = std::uint32_t(recipe.seed);
    std::optional<FeatureCache> kept;
    if (network.frozenBackbone() && phase.augmentation.changesNothing()) {
        Result<FeatureCache> features =
            keepFeatures(network, dataset, sampler.images(), {[](double) {}, progress.stop});
        if (!features)
            return Failure(features.error());
        kept = std::move(*features);
        pass.type = at::kFloat;
    }
    RateCurve curve;
    for (int step = 0; step < range.steps && !diverged(curve); ++step) {
        if (progress.stopRequested())
            return cancelled();
        const int epoch = step / sampler.batchesPerEpoch();
        const auto images = sampler.batch(epoch, step % sampler.batchesPerEpoch());
        const double rate = rateAt(range, step);
        pass.step = std::uint64_t(step);
        const Batch batch = kept ? featureBatch(dataset, images, network, *kept)
                                 : makeBatch(dataset, images, augmenter, epoch);
        const float loss =
            trainingStep(network, optimiser, batch, pass, recipe.labelSmoothing, rate).loss;
        if (!std::isfinite(loss))
            break;
        if (sink)
            sink({rate, loss});
        curve.steps.push_back({rate, loss});
        curve = rateCurve(std::move(curve.steps));
        progress.report(double(step + 1) / range.steps);
    }
    return curve;
}

} // namespace

Result<RateCurve> findLearningRate(const ModelSpec& model, const DatasetPtr& dataset,
                                   const Recipe& recipe, int phase, const RateRange& range,
                                   const Progress& progress, const RateStepSink& sink) {
    if (auto usable = checkRange(range); !usable)
        return Failure(usable.error());
    if (auto usable = checkRecipe(recipe, *dataset); !usable)
        return Failure(usable.error());
    const ThreadsKept kept;
    useThreads(recipe.threads);
    try {
        const auto split = makeSplit(*dataset, recipe.split);
        if (!split)
            return Failure(split.error());
        auto network = networkFor(model, *dataset, recipe);
        if (!network)
            return Failure(network.error());
        return raiseRate(std::move(*network), trainingSampler(*split, recipe), *dataset, recipe,
                         recipe.phases.at(std::size_t(phase)), range, progress, sink);
    } catch (const std::exception& exception) { // LibTorch's, lack of memory above all
        return failed({CORE_TEXT("core", "The trial broke off: %1"), {exception.what()}});
    }
}

} // namespace fitroom
