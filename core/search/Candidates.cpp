#include "core/search/Candidates.h"

#include "core/backbone/ScriptStore.h"
#include "core/backbone/WeightStore.h"
#include "core/model/BuiltIn.h"
#include "core/model/ShapeInference.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace fitroom {
namespace {

/// 100 epochs for a thousand images, fewer for more: what they need grows with the square root.
int epochsFor(std::size_t images) {
    const double epochs = 100 * std::sqrt(1000.0 / double(std::max<std::size_t>(images, 1)));
    return int(std::clamp(epochs, 15.0, 120.0));
}

constexpr std::size_t kSmall = 5000;
constexpr std::int64_t kMostParameters = 20'000'000;
constexpr int kBackboneInput = 112; // quicker than 224 by a factor of four, and nearly as good

int batchFor(std::size_t images) {
    return images < kSmall ? 32 : 128;
}

AugmentationSpec weak(bool mirrored) {
    AugmentationSpec spec;
    spec.widthShift = spec.heightShift = 0.07;
    spec.horizontalFlip = mirrored;
    spec.interpolation = Interpolation::Nearest;
    return spec;
}

AugmentationSpec strong(bool mirrored) {
    AugmentationSpec spec;
    spec.rotationDegrees = 6;
    spec.widthShift = spec.heightShift = 0.08;
    spec.zoomMin = 0.9;
    spec.zoomMax = 1.1;
    spec.brightness = spec.contrast = 0.15;
    spec.eraseProbability = 0.3;
    spec.horizontalFlip = mirrored;
    return spec;
}

Recipe recipeOf(const std::string& title, std::size_t images, const AugmentationSpec& augmentation,
                double learningRate) {
    Recipe recipe;
    recipe.name = "search";
    recipe.title = title;
    recipe.batchSize = batchFor(images);
    recipe.labelSmoothing = 0.1;
    Phase phase;
    phase.epochs = epochsFor(images);
    phase.learningRate = learningRate;
    phase.schedule.kind = ScheduleKind::OneCycle;
    phase.schedule.warmUp = 0.25;
    phase.schedule.finalFactor = 0.001;
    phase.augmentation = augmentation;
    recipe.phases = {phase};
    return recipe;
}

Recipe momentum(const std::string& title, std::size_t images,
                const AugmentationSpec& augmentation) {
    Recipe recipe = recipeOf(title, images, augmentation, images < kSmall ? 0.05 : 0.1);
    recipe.optimiser.kind = OptimiserKind::Sgd;
    recipe.optimiser.weightDecay = 0.001;
    return recipe;
}

Recipe adam(const std::string& title, std::size_t images, const AugmentationSpec& augmentation) {
    Recipe recipe = recipeOf(title, images, augmentation, 0.002);
    recipe.optimiser.kind = OptimiserKind::AdamW;
    recipe.optimiser.weightDecay = 0.02;
    return recipe;
}

/// Batch norms that follow the data within some ten steps: trials may be short.
void quickenNorms(ModelSpec& model) {
    constexpr double kQuick = 0.9;
    for (LayerSpec& layer : model.layers) {
        if (auto* norm = std::get_if<BatchNormalisation>(&layer))
            norm->momentum = kQuick;
        else if (auto* block = std::get_if<ResidualBlock>(&layer))
            block->momentum = kQuick;
    }
}

/// A built-in net with a recipe, if such images fit into it. Large ones would make its dense layers
/// so large that nothing could be learnt from few images.
void add(std::vector<Candidate>& candidates, const char* net, Recipe recipe, Message reason,
         const Dataset& dataset) {
    Result<ModelSpec> model = findModel(net);
    if (!model)
        return;
    const auto summary = inferShapes(*model, dataset.shape(), dataset.classCount());
    if (!summary || summary->parameters > kMostParameters)
        return;
    quickenNorms(*model);
    candidates.push_back({model->title + ", " + recipe.title, std::move(reason), std::move(*model),
                          std::move(recipe)});
}

/// A layer on thousands of features learns a small set by heart unless it is held back.
void holdBack(Recipe& recipe) {
    recipe.optimiser.weightDecay = 1;
    recipe.labelSmoothing = 0.1;
    recipe.phases.front().epochs = 20;
    recipe.phases.front().learningRate = 0.002;
}

/// Layers that learn to use what a net has learnt already: those of a built-in net.
struct Head {
    const char* builtIn;
    const char* name;
    const char* reason;
};

constexpr Head kHeads[] = {
    {"squeezenet-linear", "linear",
     CORE_TEXT("core", "What a pretrained net has learnt, weighed anew")},
    {"squeezenet-dense", "dense", CORE_TEXT("core", "The same with a layer more to combine it")}};

/// A net that begins with `first`, if such images fit into it, with each of the heads.
void addPretrained(std::vector<Candidate>& candidates, const LayerSpec& first,
                   const std::string& name, const Dataset& dataset, std::size_t images) {
    for (const Head& head : kHeads) {
        Result<ModelSpec> model = findModel(head.builtIn);
        Result<Recipe> recipe = findRecipe(head.builtIn);
        if (!model || !recipe)
            continue;
        model->layers.front() = first;
        model->name = std::string("pretrained-") + head.name;
        model->title = name + ", " + head.name;
        if (!inferShapes(*model, dataset.shape(), dataset.classCount()))
            continue;
        if (images < kSmall)
            holdBack(*recipe);
        candidates.push_back(
            {model->title, {head.reason, {}}, std::move(*model), std::move(*recipe)});
    }
}

/// The net's last block learns with the layers after it, from images that are never twice the same.
void addFineTuned(std::vector<Candidate>& candidates, Backbone first, const std::string& name,
                  const Dataset& dataset, std::size_t images) {
    Result<ModelSpec> model = findModel("squeezenet-dense");
    if (!model)
        return;
    first.trained = BackboneTraining::LastBlock;
    model->layers.front() = first;
    model->name = "pretrained-tuned";
    model->title = name + ", last block trained";
    if (!inferShapes(*model, dataset.shape(), dataset.classCount()))
        return;
    Recipe recipe = adam(CORE_TEXT("core", "weak augmentation, mirrored"), images, weak(true));
    recipe.phases.front().epochs = images < kSmall ? 20 : 8;
    recipe.phases.front().learningRate = 0.0007;
    candidates.push_back({model->title,
                          {CORE_TEXT("core", "What it has learnt, bent a little towards these "
                                             "images"),
                           {}},
                          std::move(*model),
                          std::move(recipe)});
}

/// On the pretrained nets whose weights have been imported, the newest of each kind, and on the
/// programs that the user trusts.
void addImported(std::vector<Candidate>& candidates, const Dataset& dataset, std::size_t images) {
    std::set<Architecture> known;
    for (const StoredWeights& weights : WeightStore(defaultWeightsFolder()).list().weights) {
        if (!known.insert(weights.architecture).second)
            continue;
        Backbone first;
        first.architecture = weights.architecture;
        first.inputSize = kBackboneInput;
        first.weights = HashPrefix(weights.hash);
        const std::string name = architectureTitle(weights.architecture);
        addPretrained(candidates, first, name, dataset, images);
        addFineTuned(candidates, first, name, dataset, images);
    }
    for (const StoredScript& script : ScriptStore(defaultWeightsFolder()).list().scripts)
        addPretrained(candidates, layerOf(script), script.source, dataset, images);
}

} // namespace

std::vector<Candidate> candidatesFor(const Dataset& dataset, const SearchOptions& options) {
    std::size_t images = dataset.trainingSize();
    if (options.perClass > 0)
        images =
            std::min(images, std::size_t(options.perClass) * std::size_t(dataset.classCount()));
    std::vector<Candidate> all;
    const auto take = [&](const char* net, Recipe recipe, const char* reason) {
        add(all, net, std::move(recipe), {reason, {}}, dataset);
    };
    take("residual-light",
         momentum(CORE_TEXT("core", "strong augmentation, mirrored"), images, strong(true)),
         CORE_TEXT("core", "A light deep net that many changes keep from learning by heart"));
    addImported(all, dataset, images);
    take("residual-light",
         momentum(CORE_TEXT("core", "strong augmentation"), images, strong(false)),
         CORE_TEXT("core", "The light deep net where left and right are not alike"));
    take("residual-light",
         momentum(CORE_TEXT("core", "weak augmentation, mirrored"), images, weak(true)),
         CORE_TEXT("core", "A light deep net that sees images much as they are"));
    take("residual",
         momentum(CORE_TEXT("core", "strong augmentation, mirrored"), images, strong(true)),
         CORE_TEXT("core", "A deep net, if there is time for it"));
    take("cnn4", adam(CORE_TEXT("core", "strong augmentation, mirrored"), images, strong(true)),
         CORE_TEXT("core", "Four convolutions, one after the other"));
    take("cnn4", adam(CORE_TEXT("core", "weak augmentation"), images, weak(false)),
         CORE_TEXT("core", "Four convolutions that see images much as they are"));
    take("cnn3", adam(CORE_TEXT("core", "weak augmentation, mirrored"), images, weak(true)),
         CORE_TEXT("core", "A small net, for many epochs in a short time"));
    take("residual-wide",
         momentum(CORE_TEXT("core", "strong augmentation, mirrored"), images, strong(true)),
         CORE_TEXT("core", "A larger deep net, if there is still more time"));
    take("cnn1", adam(CORE_TEXT("core", "no augmentation"), images, {}),
         CORE_TEXT("core", "The simplest net, to compare with"));
    return all;
}

} // namespace fitroom
