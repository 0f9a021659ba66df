#pragma once

#include "app/cli/Console.h"
#include "core/data/ImageShape.h"
#include "core/model/TrainingMemory.h"

#include <CLI/CLI.hpp>

#include <vector>

namespace fitroom::cli {

/// What nets are looked at for: the images they take in, and the batch they are trained with.
struct ModelOptions {
    std::vector<int> shape = {1, 28, 28};
    int classes = 10;
    int batch = 256;
    bool json = false;

    [[nodiscard]] ImageShape input() const { return {shape[0], shape[1], shape[2]}; }
};

/// --input, --classes, --batch and --json; `options` must live until the command is run.
void addModelOptions(CLI::App& command, ModelOptions& options);

/// What training takes, for batches as the options say and otherwise by the default recipe.
TrainingMemory memoryFor(const ModelSummary& summary, const ModelOptions& options);
Json memoryJson(const TrainingMemory& memory, const ModelOptions& options);

} // namespace fitroom::cli
