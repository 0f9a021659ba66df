#pragma once

#include "app/cli/Commands.h"

namespace fitroom::cli {

/// Adds `compare` to the command `model`: two nets layer by layer.
void addModelCompare(CLI::App& model, Action& action);

} // namespace fitroom::cli
