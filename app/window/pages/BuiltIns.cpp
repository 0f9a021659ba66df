#include "app/window/pages/BuiltIns.h"

#include "core/model/BuiltIn.h"

#include <algorithm>

namespace fitroom {

std::vector<ModelSpec> builtInModels() {
    std::vector<ModelSpec> models;
    for (const std::string& name : builtInModelNames())
        models.push_back(findModel(name).value());
    return models;
}

std::vector<Recipe> builtInRecipes() {
    std::vector<Recipe> recipes;
    for (const std::string& name : builtInRecipeNames())
        recipes.push_back(findRecipe(name).value());
    return recipes;
}

std::optional<ModelSpec> builtInModel(const std::string& name) {
    if (std::ranges::find(builtInModelNames(), name) == builtInModelNames().end())
        return std::nullopt; // findModel would take the name for a file's
    return findModel(name).value();
}

std::optional<Recipe> builtInRecipe(const std::string& name) {
    if (std::ranges::find(builtInRecipeNames(), name) == builtInRecipeNames().end())
        return std::nullopt;
    return findRecipe(name).value();
}

} // namespace fitroom
