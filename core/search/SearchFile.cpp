#include "core/search/SearchFile.h"

#include "core/model/ModelJson.h"
#include "core/support/AtomicFile.h"
#include "core/support/JsonReader.h"
#include "core/support/MakeFolder.h"
#include "core/support/UtcTime.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fitroom {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

constexpr int kSchema = 1;
constexpr std::string_view kEntryNames[] = {"entered", "too_slow", "likelier_first"};
constexpr std::string_view kStatusNames[] = {"running", "stopped", "finished"};

Json optionsJson(const SearchOptions& options) {
    return {{"minutes", options.minutes},
            {"per_class", options.perClass},
            {"seed", options.seed},
            {"threads", options.threads},
            {"name", options.name}};
}

Json trialJson(const Trial& trial) {
    return {{"candidate", trial.candidate},
            {"rung", trial.rung},
            {"split", trial.split},
            {"epochs", trial.epochs},
            {"limit", trial.limit},
            {"run", trial.run},
            {"done", trial.done},
            {"images", trial.images},
            {"right", trial.right},
            {"loss", trial.loss},
            {"temperature", trial.temperature},
            {"seconds", trial.seconds}};
}

Json contenderJson(const Contender& contender) {
    const Candidate& candidate = contender.candidate;
    Json json = {{"title", candidate.title},
                 {"reason", candidate.reason.text},
                 {"reason_args", candidate.reason.args},
                 {"model", modelToJson(candidate.model)},
                 {"recipe", recipeToJson(candidate.recipe)},
                 {"entry", kEntryNames[std::size_t(contender.entry)]},
                 {"training_seconds", contender.trainingSeconds},
                 {"validation_seconds", contender.validationSeconds},
                 {"feature_seconds", contender.featureSeconds},
                 {"features_kept", contender.featuresKept},
                 {"pace", contender.pace},
                 {"failure", contender.failure}};
    if (contender.droppedAfter)
        json["dropped_after"] = *contender.droppedAfter;
    return json;
}

template<class Value, class ToJson>
Json listJson(const std::vector<Value>& values, ToJson toJson) {
    Json list = Json::array();
    for (const Value& value : values)
        list.push_back(toJson(value));
    return list;
}

Json toJson(const SearchState& state) {
    Json json = {{"schema_version", kSchema},
                 {"created", state.created},
                 {"options", optionsJson(state.options)},
                 {"data_name", state.dataName},
                 {"data_source", state.dataSource},
                 {"data_fingerprint", state.dataFingerprint},
                 {"contenders", listJson(state.contenders, contenderJson)},
                 {"trials", listJson(state.trials, trialJson)},
                 {"rung", state.rung},
                 {"rung_end", state.rungEnd},
                 {"pace", state.pace},
                 {"elapsed", state.elapsed},
                 {"final_run", state.finalRun},
                 {"status", kStatusNames[std::size_t(state.status)]}};
    if (state.dataImport)
        json["data_import"] = importToJson(*state.dataImport);
    return json;
}

void readOptions(JsonReader& reader, const std::string& file, SearchOptions& options) {
    const Json* member = reader.object("options");
    if (!member)
        return;
    JsonReader inner(*member, inFile(file), "options.");
    inner.read("minutes", options.minutes);
    inner.read("per_class", options.perClass);
    inner.read("seed", options.seed);
    inner.read("threads", options.threads);
    inner.read("name", options.name);
    reader.take(inner.outcome());
}

void readTrial(JsonReader& reader, Trial& trial) {
    reader.read("candidate", trial.candidate);
    reader.read("rung", trial.rung);
    reader.read("split", trial.split);
    reader.read("epochs", trial.epochs);
    reader.read("limit", trial.limit);
    reader.read("run", trial.run);
    reader.read("done", trial.done);
    reader.read("images", trial.images);
    reader.read("right", trial.right);
    reader.read("loss", trial.loss);
    reader.read("temperature", trial.temperature);
    reader.read("seconds", trial.seconds);
}

/// A member that is read by a function of its own, and has to be there.
template<class Value, class FromJson>
void readWhole(JsonReader& reader, const std::string& name, const std::string& file, Value& value,
               FromJson fromJson) {
    const Json* member = reader.object(name);
    if (!member)
        return reader.refuse({CORE_TEXT("core", "\"%1\" is missing."), {name}});
    if (Result<Value> read = fromJson(*member, file))
        value = std::move(*read);
    else
        reader.take(Failure(read.error()));
}

void readContender(JsonReader& reader, const std::string& file, Contender& contender) {
    Candidate& candidate = contender.candidate;
    reader.read("title", candidate.title);
    reader.read("reason", candidate.reason.text);
    reader.read("reason_args", candidate.reason.args);
    readWhole(reader, "model", file, candidate.model, modelFromJson);
    readWhole(reader, "recipe", file, candidate.recipe, recipeFromJson);
    reader.readChoice("entry", contender.entry, kEntryNames);
    reader.read("training_seconds", contender.trainingSeconds);
    reader.read("validation_seconds", contender.validationSeconds);
    reader.read("feature_seconds", contender.featureSeconds);
    reader.read("features_kept", contender.featuresKept);
    reader.read("pace", contender.pace);
    reader.read("failure", contender.failure);
    if (const Json* dropped = reader.any("dropped_after"); dropped && dropped->is_number_integer())
        contender.droppedAfter = dropped->get<int>();
}

template<class Value, class Read>
void readList(JsonReader& reader, const std::string& name, const std::string& file,
              std::vector<Value>& values, Read read) {
    const Json* list = reader.array(name);
    if (!list)
        return;
    for (std::size_t i = 0; i < list->size(); ++i) {
        JsonReader inner((*list)[i], inFile(file), name + "[" + std::to_string(i) + "].");
        read(inner, values.emplace_back());
        reader.take(inner.outcome());
    }
}

/// Trials of candidates that are not there would be looked up later.
void checkTrials(JsonReader& reader, const SearchState& state) {
    for (const Trial& trial : state.trials) {
        if (trial.candidate < 0 || std::size_t(trial.candidate) >= state.contenders.size() ||
            trial.rung < 0 || trial.split < 0)
            return reader.refuse({CORE_TEXT("core", "A trial is of no candidate."), {}});
    }
}

Result<SearchState> fromJson(const Json& json, const std::string& file) {
    SearchState state;
    JsonReader reader(json, inFile(file));
    reader.readSchemaVersion(kSchema);
    reader.read("created", state.created);
    readOptions(reader, file, state.options);
    reader.read("data_name", state.dataName);
    reader.read("data_source", state.dataSource);
    reader.read("data_fingerprint", state.dataFingerprint);
    readList(reader, "contenders", file, state.contenders,
             [&](JsonReader& inner, Contender& value) { readContender(inner, file, value); });
    readList(reader, "trials", file, state.trials, readTrial);
    reader.read("rung", state.rung);
    reader.read("rung_end", state.rungEnd);
    reader.read("pace", state.pace);
    reader.read("elapsed", state.elapsed);
    reader.read("final_run", state.finalRun);
    reader.readChoice("status", state.status, kStatusNames);
    if (const Json* import = reader.object("data_import")) {
        if (const auto options = importFromJson(*import, inFile(file)))
            state.dataImport = *options;
        else
            reader.take(Failure(options.error()));
    }
    checkTrials(reader, state);
    if (auto outcome = reader.outcome(); !outcome)
        return Failure(outcome.error());
    return state;
}

fs::path stateFile(const fs::path& runs, const std::string& id) {
    return searchesFolder(runs) / id / "search.json";
}

Result<SearchState> readSearch(const fs::path& runs, const std::string& id) {
    const fs::path file = stateFile(runs, id);
    const Result<Json> json = readJson(file);
    if (!json)
        return Failure(json.error());
    Result<SearchState> state = fromJson(*json, file.string());
    if (state)
        state->id = id;
    return state;
}

std::vector<std::string> searchIds(const fs::path& runs) {
    std::vector<std::string> ids;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(searchesFolder(runs), error)) {
        if (fs::exists(entry.path() / "search.json", error))
            ids.push_back(entry.path().filename().string());
    }
    std::ranges::sort(ids, std::greater());
    return ids;
}

} // namespace

fs::path searchesFolder(const fs::path& runs) {
    return runs / ".searches";
}

Result<SearchState> createSearch(const fs::path& runs, SearchState state, FileLayer& files) {
    state.created = utcTime();
    Result<std::string> id = makeFreshFolder(searchesFolder(runs), utcTime("%Y%m%d-%H%M%S"));
    if (!id)
        return Failure(id.error());
    state.id = std::move(*id);
    if (auto saved = saveSearch(runs, state, files); !saved)
        return Failure(saved.error());
    return state;
}

tl::expected<void, Error> saveSearch(const fs::path& runs, const SearchState& state,
                                     FileLayer& files) {
    return writeFileAtomically(stateFile(runs, state.id), toJson(state).dump(2) + "\n", files);
}

Result<SearchState> findSearch(const fs::path& runs, const std::string& id) {
    std::vector<std::string> found;
    for (const std::string& known : searchIds(runs)) {
        if (known == id)
            return readSearch(runs, id);
        if (known.starts_with(id))
            found.push_back(known);
    }
    if (found.size() == 1)
        return readSearch(runs, found.front());
    const Message where = inFile(searchesFolder(runs).string());
    if (found.empty())
        return badInput(where, {CORE_TEXT("core", "There is no search %1."), {id}});
    return badInput(where, {CORE_TEXT("core", "Several searches begin with %1."), {id}},
                    {CORE_TEXT("core", "Give more of its name."), {}});
}

std::vector<SearchState> listSearches(const fs::path& runs) {
    std::vector<SearchState> searches;
    for (const std::string& id : searchIds(runs)) {
        if (Result<SearchState> search = readSearch(runs, id))
            searches.push_back(std::move(*search));
    }
    return searches;
}

} // namespace fitroom
