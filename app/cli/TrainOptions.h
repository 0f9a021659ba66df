#pragma once

#include "app/cli/CommonOptions.h"
#include "core/training/Recipe.h"

#include <cstdint>
#include <optional>
#include <string>

namespace fitroom::cli {

/// What `fitroom train` and its like were asked for; what is not set is the recipe's.
struct TrainOptions {
    std::string model = "cnn1";
    std::string recipe = "quick";
    DataOptions data;
    std::optional<int> epochs;
    std::optional<int> batchSize;
    std::optional<double> learningRate;
    std::optional<std::string> augmentation;
    std::optional<std::uint64_t> seed;
    std::optional<int> threads;
    std::optional<Precision> precision;
    std::optional<int> perClass;
    std::optional<std::int64_t> limit;
    std::string runs;
    std::string name;
    int repeats = 1;
    std::string resume;
    bool json = false;
};

/// Net, recipe, data, and changes to the recipe that make a difference to a single step.
void addRecipeOptions(CLI::App& command, TrainOptions& options);
/// All of them.
void addTrainOptions(CLI::App& command, TrainOptions& options);

/// The named recipe with what the options change in it. Fewer epochs cut its phases short, more
/// lengthen the last one; learning rate and augmentation hold for all phases.
Result<Recipe> recipeFor(const TrainOptions& options);

} // namespace fitroom::cli
