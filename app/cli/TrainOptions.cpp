#include "app/cli/TrainOptions.h"

#include "core/model/BuiltIn.h"
#include "core/support/JsonReader.h"
#include "core/training/Repeats.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>
#include <map>

namespace fitroom::cli {
namespace {

constexpr const char* kChanges = "Changes to the recipe";

template<class Value>
CLI::Option* addChange(CLI::App& command, const char* name, Value& value, const char* help,
                       const char* type) {
    return command.add_option(name, value, help)->type_name(type)->group(kChanges);
}

/// Changes that make no difference to a single step.
void addLengthChanges(CLI::App& command, TrainOptions& options) {
    addChange(command, "--epochs", options.epochs,
              "Epochs in all, cutting or lengthening the recipe", "N")
        ->check(CLI::Range(1, 100'000));
    addChange(command, "--lr", options.learningRate, "Learning rate of every phase", "X")
        ->check(CLI::Range(1e-12, 100.0));
}

void addStepChanges(CLI::App& command, TrainOptions& options) {
    static const std::map<std::string, Precision> kPrecisions = {{"auto", Precision::Auto},
                                                                 {"float32", Precision::Float32},
                                                                 {"bfloat16", Precision::Bfloat16}};
    addChange(command, "--batch", options.batchSize, "Images in a batch", "N")
        ->check(CLI::Range(1, 65'536));
    addChange(command, "--augment", options.augmentation,
              "Augmentation of every phase: `none`, `tutorial`, or a JSON file", "NAME|FILE");
    addChange(command, "--seed", options.seed,
              "Seed of weights, order, dropout and augmentation", "N")
        ->check(CLI::NonNegativeNumber);
    addChange(command, "--threads", options.threads,
              "Threads to compute with (default: one for each core)", "N")
        ->check(CLI::Range(1, 1024));
    addChange(command, "--precision", options.precision,
              "Arithmetic: `auto`, `float32` or `bfloat16`", "auto|float32|bfloat16")
        ->transform(CLI::CheckedTransformer(kPrecisions));
    addChange(command, "--per-class", options.perClass,
              "Use only so many training images of each class, drawn by the split's seed", "N")
        ->check(CLI::Range(1, std::numeric_limits<int>::max()));
    addChange(command, "--limit", options.limit, "Learn from only so many training images", "N")
        ->check(CLI::Range(std::int64_t(1), std::int64_t(std::numeric_limits<int>::max())));
}

Result<AugmentationSpec> findAugmentation(const std::string& nameOrFile) {
    if (nameOrFile == "none")
        return AugmentationSpec{};
    if (nameOrFile == "tutorial")
        return findRecipe("tutorial-cnn1").map([](const Recipe& recipe) {
            return recipe.phases.back().augmentation;
        });
    return readJson(nameOrFile).and_then([&](const nlohmann::json& json) {
        return augmentationFromJson(json, inFile(nameOrFile));
    });
}

} // namespace

void addRecipeOptions(CLI::App& command, TrainOptions& options) {
    command.add_option("--model", options.model, "Net: a built-in one's name, or a JSON file")
        ->type_name("NAME|FILE")
        ->capture_default_str();
    command.add_option("--recipe", options.recipe, "Recipe: a built-in one's name, or a JSON file")
        ->type_name("NAME|FILE")
        ->capture_default_str();
    addDataOptions(command, options.data);
    addStepChanges(command, options);
}

void addTrainOptions(CLI::App& command, TrainOptions& options) {
    auto* const resume =
        command.add_option("--resume", options.resume, "Go on with this run, as it was begun");
    resume->type_name("RUN");
    command.add_option("--name", options.name, "What to call the run")->type_name("NAME");
    command
        .add_option("--repeats", options.repeats,
                    "Train so often, each time with the next seed (default: 1)")
        ->type_name("N")
        ->check(CLI::Range(1, kMostRepeats));
    addLengthChanges(command, options);
    addRecipeOptions(command, options);
    for (const char* name : {"--model", "--recipe", "--name", "--repeats"})
        command.get_option(name)->excludes(resume);
    for (CLI::Option* const option : command.get_options()) {
        if (option->get_group() == kChanges)
            option->excludes(resume);
    }
    addRunsOption(command, options.runs);
    addJsonOption(command, options.json);
}

Result<Recipe> recipeFor(const TrainOptions& options) {
    auto recipe = findRecipe(options.recipe);
    if (!recipe)
        return recipe;
    recipe->batchSize = options.batchSize.value_or(recipe->batchSize);
    recipe->seed = options.seed.value_or(recipe->seed);
    recipe->threads = options.threads.value_or(recipe->threads);
    recipe->precision = options.precision.value_or(recipe->precision);
    recipe->split.perClass = options.perClass.value_or(recipe->split.perClass);
    recipe->limit = options.limit.value_or(recipe->limit);
    if (options.epochs)
        setTotalEpochs(*recipe, *options.epochs);
    for (Phase& phase : recipe->phases)
        phase.learningRate = options.learningRate.value_or(phase.learningRate);
    if (!options.augmentation)
        return recipe;
    const auto augmentation = findAugmentation(*options.augmentation);
    if (!augmentation)
        return Failure(augmentation.error());
    for (Phase& phase : recipe->phases)
        phase.augmentation = *augmentation;
    return recipe;
}

} // namespace fitroom::cli
