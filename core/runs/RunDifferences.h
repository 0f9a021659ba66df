#pragma once

#include "core/runs/Run.h"

#include <string>
#include <vector>

namespace fitroom {

/// One thing in which two runs were not set up alike.
struct RunDifference {
    std::string field; ///< "recipe: phase 1, learning rate"
    std::string first; ///< as in run.json; empty when that run has no such field
    std::string second;
    bool operator==(const RunDifference&) const = default;
};

/// How two runs differ in recipe, net, data and hardware, field by field under the names of
/// run.json; phases and layers are counted from 1. Layers of different types are told apart by
/// their titles.
std::vector<RunDifference> runDifferences(const RunInfo& first, const RunInfo& second);

/// All fields of a recipe under the same names.
struct RecipeField {
    std::string field; ///< "phase 1, learning rate"
    std::string value;
};
std::vector<RecipeField> recipeFields(const Recipe& recipe);

} // namespace fitroom
