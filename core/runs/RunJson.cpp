#include "core/runs/RunJson.h"

#include "core/model/ModelJson.h"
#include "core/runs/MetricsJson.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

namespace fitroom {

using Json = nlohmann::json;

namespace {

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

void readShape(JsonReader& reader, const std::string& file, ImageShape& shape) {
    const Json* member = reader.object("shape");
    if (!member)
        return;
    JsonReader inner(*member, inFile(file), "shape.");
    inner.read("channels", shape.channels);
    inner.read("height", shape.height);
    inner.read("width", shape.width);
    reader.take(inner.outcome());
}

template<class Value>
void readOptional(JsonReader& reader, const std::string& name, const std::string& file,
                  std::optional<Value>& value) {
    if (const Json* member = reader.object(name))
        reader.take(readMetrics(*member, file, name + ".", value.emplace()));
}

void readClassNames(JsonReader& reader, std::vector<std::string>& names) {
    const Json* list = reader.array("class_names");
    if (!list)
        return;
    for (const Json& name : *list) {
        if (!name.is_string())
            return reader.refuse({CORE_TEXT("core", "The names of classes must be texts."), {}});
        names.push_back(name);
    }
}

tl::expected<void, Error> readPlainMembers(const Json& json, const std::string& file,
                                           RunInfo& run) {
    JsonReader reader(json, inFile(file));
    reader.read("id", run.id);
    reader.read("name", run.name);
    reader.read("group", run.group);
    readShape(reader, file, run.shape);
    readClassNames(reader, run.classNames);
    reader.read("data_name", run.dataName);
    reader.read("data_source", run.dataSource);
    if (const Json* import = reader.object("data_import")) {
        const auto options = importFromJson(*import, inFile(file));
        if (options)
            run.dataImport = *options;
        else
            reader.take(Failure(options.error()));
    }
    reader.read("data_fingerprint", run.dataFingerprint);
    reader.read("original_fingerprint", run.originalFingerprint);
    reader.read("corrected_labels", run.correctedLabels);
    reader.read("created", run.created);
    reader.read("program", run.program);
    reader.read("hardware", run.hardware);
    reader.read("failure", run.failure);
    reader.read("epochs_done", run.epochsDone);
    std::string status;
    reader.read("status", status);
    run.status = statusFromName(status);
    readOptional(reader, "best", file, run.best);
    readOptional(reader, "score", file, run.score);
    return reader.outcome();
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
                 {"shape",
                  {{"channels", run.shape.channels},
                   {"height", run.shape.height},
                   {"width", run.shape.width}}},
                 {"class_names", run.classNames},
                 {"data_name", run.dataName},
                 {"data_source", run.dataSource},
                 {"data_fingerprint", run.dataFingerprint},
                 {"original_fingerprint", run.originalFingerprint},
                 {"corrected_labels", run.correctedLabels},
                 {"created", run.created},
                 {"program", run.program},
                 {"hardware", run.hardware},
                 {"epochs_done", run.epochsDone}};
    if (!run.group.empty())
        json["group"] = run.group;
    if (run.dataImport)
        json["data_import"] = importToJson(*run.dataImport);
    if (!run.failure.empty())
        json["failure"] = run.failure;
    if (run.best)
        json["best"] = metricsToJson(*run.best);
    if (run.score)
        json["score"] = metricsToJson(*run.score);
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
    if (auto members = readPlainMembers(json, file, run); !members)
        return Failure(members.error());
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

} // namespace fitroom
