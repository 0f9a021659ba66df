#include "core/runs/RunDifferences.h"

#include "core/model/ModelJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace fitroom {
namespace {

using Json = nlohmann::json;
using Fields = std::map<std::string, std::string>;

std::string textOf(const Json& value) {
    return value.is_string() ? value.get<std::string>()
                             : value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// The words of a member's name.
std::string words(std::string name) {
    std::ranges::replace(name, '_', ' ');
    return name;
}

/// Adds the members of `json` under names such as "phase 1, schedule, kind".
void addFields(const Json& json, const std::string& name, Fields& fields) {
    const std::string before = name.empty() || name.ends_with(": ") ? name : name + ", ";
    if (json.is_object()) {
        for (const auto& [member, value] : json.items())
            addFields(value, before + words(member), fields);
    } else if (json.is_array()) {
        // "phases" becomes "phase 1", "phase 2".
        const std::string one = name.ends_with('s') ? name.substr(0, name.size() - 1) : name;
        for (std::size_t i = 0; i < json.size(); ++i)
            addFields(json[i], one + " " + std::to_string(i + 1), fields);
    } else {
        fields[name] = textOf(json);
    }
}

Fields recipeMap(const Recipe& recipe, const std::string& before) {
    Json json = recipeToJson(recipe);
    json.erase("schema_version");
    Fields fields;
    addFields(json, before, fields);
    return fields;
}

/// What was learnt from, and with what.
Fields circumstances(const RunInfo& run) {
    return {{"data", run.dataName},
            {"data: fingerprint", run.dataFingerprint},
            {"hardware", run.hardware},
            {"program", run.program}};
}

void compare(const Fields& first, const Fields& second, std::vector<RunDifference>& differences) {
    std::set<std::string> names;
    for (const Fields& fields : {first, second}) {
        for (const auto& [name, value] : fields)
            names.insert(name);
    }
    const auto value = [](const Fields& fields, const std::string& name) {
        const auto found = fields.find(name);
        return found == fields.end() ? std::string() : found->second;
    };
    for (const std::string& name : names) {
        RunDifference difference{name, value(first, name), value(second, name)};
        if (difference.first != difference.second)
            differences.push_back(std::move(difference));
    }
}

Fields layerMap(const Json& layer, const std::string& name) {
    Fields fields;
    addFields(layer, name, fields);
    return fields;
}

void compareModels(const ModelSpec& first, const ModelSpec& second,
                   std::vector<RunDifference>& differences) {
    compare({{"model: name", first.name}}, {{"model: name", second.name}}, differences);
    const Json layers[] = {modelToJson(first)["layers"], modelToJson(second)["layers"]};
    for (std::size_t i = 0; i < std::max(first.layers.size(), second.layers.size()); ++i) {
        const std::string name = "model: layer " + std::to_string(i + 1);
        const bool both = i < first.layers.size() && i < second.layers.size();
        if (both && first.layers[i].index() == second.layers[i].index()) {
            compare(layerMap(layers[0][i], name), layerMap(layers[1][i], name), differences);
            continue;
        }
        const auto title = [i](const ModelSpec& model) {
            return i < model.layers.size() ? layerTitle(model.layers[i]) : std::string();
        };
        differences.push_back({name, title(first), title(second)});
    }
}

} // namespace

std::vector<RunDifference> runDifferences(const RunInfo& first, const RunInfo& second) {
    std::vector<RunDifference> differences;
    compareModels(first.model, second.model, differences);
    compare(recipeMap(first.recipe, "recipe: "), recipeMap(second.recipe, "recipe: "), differences);
    compare(circumstances(first), circumstances(second), differences);
    return differences;
}

std::vector<RecipeField> recipeFields(const Recipe& recipe) {
    std::vector<RecipeField> fields;
    for (const auto& [field, value] : recipeMap(recipe, {}))
        fields.push_back({field, value});
    return fields;
}

} // namespace fitroom
