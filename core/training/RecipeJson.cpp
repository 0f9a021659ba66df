#include "core/training/Recipe.h"

#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <array>

namespace fitroom {

namespace {

constexpr int kSchemaVersion = 1;

// In the order of the enumerations.
constexpr std::array<std::string_view, 3> kOptimisers = {"adam", "adamw", "sgd"};
constexpr std::array<std::string_view, 4> kSchedules = {"constant", "step", "cosine", "one_cycle"};
constexpr std::array<std::string_view, 3> kPrecisions = {"auto", "float32", "bfloat16"};

nlohmann::json optimiserToJson(const OptimiserSpec& optimiser) {
    return {{"kind", kOptimisers[std::size_t(optimiser.kind)]},
            {"beta1", optimiser.beta1},
            {"beta2", optimiser.beta2},
            {"epsilon", optimiser.epsilon},
            {"momentum", optimiser.momentum},
            {"nesterov", optimiser.nesterov},
            {"weight_decay", optimiser.weightDecay}};
}

nlohmann::json scheduleToJson(const ScheduleSpec& schedule) {
    return {{"kind", kSchedules[std::size_t(schedule.kind)]},
            {"warm_up", schedule.warmUp},
            {"step_epochs", schedule.stepEpochs},
            {"step_factor", schedule.stepFactor},
            {"final_factor", schedule.finalFactor}};
}

nlohmann::json phaseToJson(const Phase& phase) {
    return {{"epochs", phase.epochs},
            {"learning_rate", phase.learningRate},
            {"schedule", scheduleToJson(phase.schedule)},
            {"augmentation", phase.augmentation}};
}

using Outcome = tl::expected<void, Error>;

Outcome readOptimiser(const nlohmann::json& json, OptimiserSpec& optimiser, const Message& where) {
    JsonReader reader(json, where, "optimiser.");
    reader.readChoice("kind", optimiser.kind, kOptimisers);
    reader.read("beta1", optimiser.beta1);
    reader.read("beta2", optimiser.beta2);
    reader.read("epsilon", optimiser.epsilon);
    reader.read("momentum", optimiser.momentum);
    reader.read("nesterov", optimiser.nesterov);
    reader.read("weight_decay", optimiser.weightDecay);
    return reader.finish();
}

Outcome readEarlyStopping(const nlohmann::json& json, EarlyStopping& early, const Message& where) {
    JsonReader reader(json, where, "early_stopping.");
    reader.read("patience", early.patience);
    return reader.finish();
}

Outcome readSplit(const nlohmann::json& json, SplitSpec& split, const Message& where) {
    JsonReader reader(json, where, "split.");
    reader.read("validation_fraction", split.validationFraction);
    reader.read("seed", split.seed);
    reader.read("stratified", split.stratified);
    reader.read("per_class", split.perClass);
    return reader.finish();
}

Outcome readSchedule(const nlohmann::json& json, ScheduleSpec& schedule, const Message& where) {
    JsonReader reader(json, where, "schedule.");
    reader.readChoice("kind", schedule.kind, kSchedules);
    reader.read("warm_up", schedule.warmUp);
    reader.read("step_epochs", schedule.stepEpochs);
    reader.read("step_factor", schedule.stepFactor);
    reader.read("final_factor", schedule.finalFactor);
    return reader.finish();
}

Result<Phase> readPhase(const nlohmann::json& json, const Message& where) {
    Phase phase;
    JsonReader reader(json, where);
    reader.read("epochs", phase.epochs);
    reader.read("learning_rate", phase.learningRate);
    if (const nlohmann::json* schedule = reader.object("schedule"))
        reader.take(readSchedule(*schedule, phase.schedule, where));
    if (const nlohmann::json* augmentation = reader.object("augmentation")) {
        Result<AugmentationSpec> spec = augmentationFromJson(*augmentation, where, "augmentation.");
        if (spec)
            phase.augmentation = *spec;
        else
            reader.take(Failure(spec.error()));
    }
    if (auto done = reader.finish(); !done)
        return Failure(done.error());
    return phase;
}

Result<std::vector<Phase>> readPhases(const nlohmann::json& json, const std::string& file) {
    std::vector<Phase> phases;
    for (const nlohmann::json& member : json) {
        const std::string number = std::to_string(phases.size() + 1);
        Result<Phase> phase =
            readPhase(member, {CORE_TEXT("core", "%1, phase %2"), {file, number}});
        if (!phase)
            return Failure(phase.error());
        phases.push_back(*phase);
    }
    return phases;
}

/// All but the phases.
void readPlainMembers(JsonReader& reader, Recipe& recipe, const Message& where) {
    reader.readSchemaVersion(kSchemaVersion);
    reader.read("name", recipe.name);
    reader.read("title", recipe.title);
    if (const nlohmann::json* optimiser = reader.object("optimiser"))
        reader.take(readOptimiser(*optimiser, recipe.optimiser, where));
    reader.read("batch_size", recipe.batchSize);
    reader.read("label_smoothing", recipe.labelSmoothing);
    if (const nlohmann::json* early = reader.object("early_stopping"))
        reader.take(readEarlyStopping(*early, recipe.earlyStopping, where));
    if (const nlohmann::json* split = reader.object("split"))
        reader.take(readSplit(*split, recipe.split, where));
    reader.read("seed", recipe.seed);
    reader.readChoice("precision", recipe.precision, kPrecisions);
    reader.read("threads", recipe.threads);
    reader.read("limit", recipe.limit);
}

} // namespace

nlohmann::json recipeToJson(const Recipe& recipe) {
    nlohmann::json phases = nlohmann::json::array();
    for (const Phase& phase : recipe.phases)
        phases.push_back(phaseToJson(phase));
    return {{"schema_version", kSchemaVersion},
            {"name", recipe.name},
            {"title", recipe.title},
            {"optimiser", optimiserToJson(recipe.optimiser)},
            {"batch_size", recipe.batchSize},
            {"phases", std::move(phases)},
            {"label_smoothing", recipe.labelSmoothing},
            {"early_stopping", {{"patience", recipe.earlyStopping.patience}}},
            {"split",
             {{"validation_fraction", recipe.split.validationFraction},
              {"seed", recipe.split.seed},
              {"stratified", recipe.split.stratified},
              {"per_class", recipe.split.perClass}}},
            {"seed", recipe.seed},
            {"precision", kPrecisions[std::size_t(recipe.precision)]},
            {"threads", recipe.threads},
            {"limit", recipe.limit}};
}

Result<Recipe> recipeFromJson(const nlohmann::json& json, const std::string& file) {
    Recipe recipe;
    JsonReader reader(json, inFile(file));
    readPlainMembers(reader, recipe, inFile(file));
    const nlohmann::json* members = reader.array("phases");
    if (auto done = reader.finish(); !done)
        return Failure(done.error());
    if (members) {
        Result<std::vector<Phase>> phases = readPhases(*members, file);
        if (!phases)
            return Failure(phases.error());
        recipe.phases = std::move(*phases);
    }
    if (auto checked = checkRecipe(recipe, file); !checked)
        return Failure(checked.error());
    return recipe;
}

Result<Recipe> readRecipe(const std::filesystem::path& file) {
    const Result<nlohmann::json> json = readJson(file);
    if (!json)
        return Failure(json.error());
    Result<Recipe> recipe = recipeFromJson(*json, file.string());
    if (recipe && recipe->name.empty())
        recipe->name = file.stem().string();
    if (recipe && recipe->title.empty())
        recipe->title = recipe->name;
    return recipe;
}

} // namespace fitroom
