#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"
#include "core/training/Recipe.h"

#include <string>
#include <vector>

namespace fitroom {

/// The nets and recipes of resources/models and resources/recipes, compiled into the program.
const std::vector<std::string>& builtInModelNames();
const std::vector<std::string>& builtInRecipeNames();

/// A built-in net by name, or else the JSON file of that path.
Result<ModelSpec> findModel(const std::string& nameOrFile);
Result<Recipe> findRecipe(const std::string& nameOrFile);

} // namespace fitroom
