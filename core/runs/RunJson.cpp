#include "core/runs/RunJson.h"

#include "core/model/ModelJson.h"

#include <nlohmann/json.hpp>

namespace fitroom {

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(ImageShape, channels, height, width)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(StepMetrics, step, epoch, loss, accuracy,
                                                learningRate, imagesPerSecond)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(EpochMetrics, epoch, phase, step, trainingLoss,
                                                trainingAccuracy, validationLoss,
                                                validationAccuracy, learningRate, seconds,
                                                imagesPerSecond, best)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(PhaseScore, phase, epoch, testLoss, testAccuracy)

namespace {

using Json = nlohmann::json;

constexpr int kSchema = 1;

struct StatusName {
    RunStatus status;
    const char* name;
};

constexpr StatusName kStatusNames[] = {
    {RunStatus::Running, "running"},         {RunStatus::Paused, "paused"},
    {RunStatus::Finished, "finished"},       {RunStatus::Stopped, "stopped"},
    {RunStatus::Interrupted, "interrupted"}, {RunStatus::Failed, "failed"}};

RunStatus statusFromName(const std::string& name) {
    for (const StatusName& known : kStatusNames) {
        if (name == known.name)
            return known.status;
    }
    return RunStatus::Failed;
}

template<class Value>
void take(const Json& json, const char* key, Value& value) {
    if (json.contains(key))
        json[key].get_to(value);
}

/// Throws nlohmann's exceptions on values of the wrong type.
void takePlainMembers(const Json& json, RunInfo& run) {
    take(json, "id", run.id);
    take(json, "name", run.name);
    take(json, "shape", run.shape);
    take(json, "class_names", run.classNames);
    take(json, "data_name", run.dataName);
    take(json, "data_source", run.dataSource);
    take(json, "data_fingerprint", run.dataFingerprint);
    take(json, "created", run.created);
    take(json, "program", run.program);
    take(json, "hardware", run.hardware);
    take(json, "failure", run.failure);
    take(json, "epochs_done", run.epochsDone);
    run.status = statusFromName(json.value("status", ""));
    if (json.contains("best"))
        run.best = json["best"].get<EpochMetrics>();
    if (json.contains("score"))
        run.score = json["score"].get<PhaseScore>();
}

} // namespace

std::string statusName(RunStatus status) {
    for (const StatusName& known : kStatusNames) {
        if (status == known.status)
            return known.name;
    }
    return {};
}

Json runToJson(const RunInfo& run) {
    Json json = {{"schema_version", kSchema},
                 {"id", run.id},
                 {"name", run.name},
                 {"status", statusName(run.status)},
                 {"model", modelToJson(run.model)},
                 {"recipe", recipeToJson(run.recipe)},
                 {"shape", run.shape},
                 {"class_names", run.classNames},
                 {"data_name", run.dataName},
                 {"data_source", run.dataSource},
                 {"data_fingerprint", run.dataFingerprint},
                 {"created", run.created},
                 {"program", run.program},
                 {"hardware", run.hardware},
                 {"epochs_done", run.epochsDone}};
    if (!run.failure.empty())
        json["failure"] = run.failure;
    if (run.best)
        json["best"] = *run.best;
    if (run.score)
        json["score"] = *run.score;
    return json;
}

Result<RunInfo> runFromJson(const Json& json, const std::string& file) {
    if (!json.is_object() || !json.contains("model") || !json.contains("recipe"))
        return badInput(inFile(file), {CORE_TEXT("core", "This is not the file of a run."), {}});
    if (json.value("schema_version", Json()) != kSchema)
        return badInput(
            inFile(file),
            {CORE_TEXT("core", "The run was written by another version of the program."), {}});
    RunInfo run;
    try {
        takePlainMembers(json, run);
    } catch (const Json::exception&) {
        return badInput(inFile(file),
                        {CORE_TEXT("core", "A value in the run's file has the wrong type."), {}});
    }
    Result<ModelSpec> model = modelFromJson(json["model"], file);
    if (!model)
        return Failure(model.error());
    Result<Recipe> recipe = recipeFromJson(json["recipe"], file);
    if (!recipe)
        return Failure(recipe.error());
    run.model = std::move(*model);
    run.recipe = std::move(*recipe);
    return run;
}

Json metricToJson(const TrainingEvent& event) {
    Json line;
    if (const auto* steps = std::get_if<StepMetrics>(&event)) {
        line = *steps;
        line["kind"] = "steps";
    } else if (const auto* epoch = std::get_if<EpochMetrics>(&event)) {
        line = *epoch;
        line["kind"] = "epoch";
    } else if (const auto* score = std::get_if<PhaseScore>(&event)) {
        line = *score;
        line["kind"] = "score";
    }
    return line;
}

bool addMetric(const Json& line, RunMetrics& metrics) {
    if (!line.is_object())
        return false;
    try {
        const std::string kind = line.value("kind", "");
        if (kind == "steps")
            metrics.steps.push_back(line.get<StepMetrics>());
        else if (kind == "epoch")
            metrics.epochs.push_back(line.get<EpochMetrics>());
        else if (kind == "score")
            metrics.scores.push_back(line.get<PhaseScore>());
        else
            return false;
    } catch (const Json::exception&) {
        return false;
    }
    return true;
}

} // namespace fitroom
