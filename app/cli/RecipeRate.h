#pragma once

#include "app/cli/Commands.h"

namespace fitroom::cli {

/// Adds `rate` to the command `recipe`: how the loss answers to a growing learning rate.
void addRecipeRate(CLI::App& recipe, Action& action);

} // namespace fitroom::cli
