#include "tests/fuzz/JsonTargets.h"

#include "core/data/LabelFile.h"
#include "core/model/ModelJson.h"
#include "core/model/ShapeInference.h"
#include "core/training/Schedule.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace fitroom::fuzz {
namespace {

std::vector<std::uint8_t> bytesOf(const nlohmann::json& json) {
    const std::string text = json.dump(2);
    return {text.begin(), text.end()};
}

/// A net with a layer of every type.
ModelSpec everyLayer() {
    return {"every",
            "Every layer",
            {Convolution{8, 3, 1, Padding::Same}, BatchNormalisation{}, ActivationLayer{},
             Pooling{}, Dropout{.2}, ResidualBlock{16, 2}, Convolution{}, Flatten{},
             Dense{32, Activation::Gelu}, Dense{Dense::kClasses, Activation::None}}};
}

Recipe everyMember() {
    Recipe recipe;
    recipe.name = "every";
    recipe.title = "Every member";
    Phase second;
    second.epochs = 5;
    second.schedule = {ScheduleKind::OneCycle, .3, 4, .5, .01};
    second.augmentation.rotationDegrees = 8;
    second.augmentation.zoomMin = .92;
    second.augmentation.eraseProbability = .5;
    second.augmentation.mixUp = .2;
    second.augmentation.pairProbability = .25;
    second.augmentation.pairClasses = {"a", "b"};
    recipe.phases.push_back(second);
    recipe.earlyStopping.patience = 3;
    return recipe;
}

/// Twenty images of one pixel.
const Dataset& fewImages() {
    static const Dataset dataset = [] {
        Dataset::Parts parts;
        parts.name = "few";
        parts.shape = {1, 1, 1};
        parts.classNames = {"a", "b", "c"};
        parts.labels.assign(20, 1);
        parts.pixels.assign(20, 7);
        parts.trainingSize = 15;
        return Dataset(std::move(parts));
    }();
    return dataset;
}

} // namespace

std::optional<Error> readModelJson(Bytes content) {
    const MemoryFile file(content);
    const auto model = readModel(file.path());
    if (!model)
        return model.error();
    // What was read can be written and read again, and shape inference takes it or says why not.
    require(modelFromJson(modelToJson(*model), "again") == *model);
    const auto summary = inferShapes(*model, {1, 28, 28}, 10);
    if (!summary)
        return summary.error().error;
    require(summary->parameters >= summary->trainable && summary->trainable >= 0);
    require(summary->multiplyAdds >= 0 && summary->activations >= 0);
    return std::nullopt;
}

std::optional<Error> readRecipeJson(Bytes content) {
    const MemoryFile file(content);
    const auto recipe = readRecipe(file.path());
    if (!recipe)
        return recipe.error();
    require(recipeFromJson(recipeToJson(*recipe), "again") == *recipe);
    require(recipe->totalEpochs() > 0);
    for (const Phase& phase : recipe->phases)
        for (const double done : {0., .5, 1.})
            require(std::isfinite(scheduleFactor(phase.schedule, done, phase.epochs)));
    return std::nullopt;
}

std::optional<Error> readLabelJson(Bytes content) {
    const MemoryFile file(content);
    const auto edits = readLabelEdits(file.path(), fewImages());
    if (!edits)
        return edits.error();
    require(edits->applyTo(fewImages())->size() == fewImages().size());
    const auto again =
        labelEditsFromJson(labelEditsToJson(*edits, fewImages()), fewImages(), "again");
    require(again.has_value());
    require(!labelEditsCsv(*edits, fewImages()).empty());
    return std::nullopt;
}

std::vector<std::vector<std::uint8_t>> labelSamples() {
    LabelEdits edits;
    edits.relabel(fewImages(), std::vector<std::int32_t>{0, 3, 19}, 2, "2026-01-02T03:04:05Z");
    edits.relabel(*edits.applyTo(fewImages()), std::vector<std::int32_t>{3, 4}, 0, "later");
    return {bytesOf(labelEditsToJson(edits, fewImages()))};
}

std::vector<std::vector<std::uint8_t>> modelSamples() {
    return {bytesOf(modelToJson(everyLayer()))};
}

std::vector<std::vector<std::uint8_t>> recipeSamples() {
    return {bytesOf(recipeToJson(everyMember()))};
}

} // namespace fitroom::fuzz
