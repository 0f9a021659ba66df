#include "core/model/BuiltIn.h"

#include "core/model/BuiltInFiles.h"
#include "core/model/ModelJson.h"
#include "core/support/Joined.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fitroom {

namespace {

std::vector<std::string> namesOf(std::span<const BuiltInFile> files) {
    std::vector<std::string> names;
    for (const BuiltInFile& file : files)
        names.emplace_back(file.name);
    return names;
}

/// Whether someone who wrote `text` meant a file rather than a built-in name.
bool looksLikeFile(const std::string& text) {
    std::error_code ignored;
    return text.find('/') != std::string::npos || text.ends_with(".json") ||
           std::filesystem::exists(text, ignored);
}

/// Looks among the built-in `files`, else reads the file of that name.
template<class T>
Result<T> find(const std::string& nameOrFile, std::span<const BuiltInFile> files,
               Result<T> (*fromJson)(const nlohmann::json&, const std::string&),
               Result<T> (*fromFile)(const std::filesystem::path&), const char* unknown) {
    const auto named = [&](const BuiltInFile& file) { return file.name == nameOrFile; };
    const auto file = std::ranges::find_if(files, named);
    if (file != files.end())
        return parseJson(file->json, nameOrFile).and_then([&](const nlohmann::json& json) {
            return fromJson(json, nameOrFile);
        });
    if (looksLikeFile(nameOrFile))
        return fromFile(nameOrFile);
    return badInput({}, {unknown, {nameOrFile}},
                    {CORE_TEXT("core", "Built in are %1."), {joined(namesOf(files))}});
}

} // namespace

const std::vector<std::string>& builtInModelNames() {
    static const std::vector<std::string> names = namesOf(builtInModelFiles());
    return names;
}

const std::vector<std::string>& builtInRecipeNames() {
    static const std::vector<std::string> names = namesOf(builtInRecipeFiles());
    return names;
}

Result<ModelSpec> findModel(const std::string& nameOrFile) {
    return find<ModelSpec>(nameOrFile, builtInModelFiles(), modelFromJson, readModel,
                           CORE_TEXT("core", "There is no net called \"%1\", nor such a file."));
}

Result<Recipe> findRecipe(const std::string& nameOrFile) {
    return find<Recipe>(nameOrFile, builtInRecipeFiles(), recipeFromJson, readRecipe,
                        CORE_TEXT("core", "There is no recipe called \"%1\", nor such a file."));
}

} // namespace fitroom
