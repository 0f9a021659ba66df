#pragma once

#include "core/model/LayerSpec.h"
#include "core/training/Recipe.h"

#include <optional>
#include <string>
#include <vector>

namespace fitroom {

/// The nets and recipes compiled into the program. Tests make sure that each can be read.
std::vector<ModelSpec> builtInModels();
std::vector<Recipe> builtInRecipes();

std::optional<ModelSpec> builtInModel(const std::string& name);
std::optional<Recipe> builtInRecipe(const std::string& name);

} // namespace fitroom
