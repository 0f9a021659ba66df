#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/data/Split.h"
#include "core/support/Error.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace fitroom {

class Dataset;

enum class OptimiserKind { Adam, AdamW, Sgd };

struct OptimiserSpec {
    OptimiserKind kind = OptimiserKind::Adam;
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-7;  ///< Keras's
    double momentum = 0.9;  ///< SGD
    bool nesterov = true;   ///< SGD
    double weightDecay = 0; ///< L2 for Adam and SGD, decoupled for AdamW
    bool operator==(const OptimiserSpec&) const = default;
};

enum class ScheduleKind { Constant, Step, Cosine, OneCycle };

/// How the learning rate goes over one phase, as a factor on the phase's rate.
struct ScheduleSpec {
    ScheduleKind kind = ScheduleKind::Constant;
    double warmUp = 0;       ///< share of the phase in which the rate rises: linearly from 0, with
                             ///< OneCycle along a cosine from 1/25
    int stepEpochs = 10;     ///< Step: every so many epochs …
    double stepFactor = 0.1; ///< … times this
    double finalFactor = 0;  ///< Cosine, OneCycle: the factor at the end
    bool operator==(const ScheduleSpec&) const = default;
};

/// A stretch of training with one augmentation and one schedule.
struct Phase {
    int epochs = 10;
    double learningRate = 0.001;
    ScheduleSpec schedule;
    AugmentationSpec augmentation;
    bool operator==(const Phase&) const = default;
};

/// Stop when the validation loss has not fallen for `patience` epochs; 0 is never.
struct EarlyStopping {
    int patience = 0;
    bool operator==(const EarlyStopping&) const = default;
};

enum class Precision { Auto, Float32, Bfloat16 };

/// All that decides how a net is trained, apart from the net and the data.
struct Recipe {
    std::string name;
    std::string title;
    OptimiserSpec optimiser;
    int batchSize = 256;
    std::vector<Phase> phases = std::vector<Phase>(1);
    double labelSmoothing = 0;
    EarlyStopping earlyStopping;
    SplitSpec split;
    std::uint64_t seed = 1;
    Precision precision = Precision::Auto;
    int threads = 0;        ///< 0: all cores
    std::int64_t limit = 0; ///< learn from only so many training images; 0: all

    [[nodiscard]] int totalEpochs() const;
    bool operator==(const Recipe&) const = default;
};

/// Cuts the phases short, or lengthens the last one, so that there are so many epochs in all.
void setTotalEpochs(Recipe& recipe, int epochs);

/// {"schema_version": 1, "name": …, "phases": [{"epochs": 10, "learning_rate": 0.001, …}, …], …}
nlohmann::json recipeToJson(const Recipe& recipe);

/// Missing members keep their defaults; unknown ones and values out of range are errors that name
/// them. `file` is where the JSON came from.
Result<Recipe> recipeFromJson(const nlohmann::json& json, const std::string& file);
Result<Recipe> readRecipe(const std::filesystem::path& file);

/// Why the recipe cannot be used, naming the member; nothing when it can.
tl::expected<void, Error> checkRecipe(const Recipe& recipe, const std::string& file);
/// The same, and whether it fits the data set.
tl::expected<void, Error> checkRecipe(const Recipe& recipe, const Dataset& dataset);

} // namespace fitroom
