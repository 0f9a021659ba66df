#pragma once

#include "core/data/DatasetFiles.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/Run.h"

#include <CLI/CLI.hpp>

#include <string>

namespace fitroom::cli {

/// Options that several commands share, and what they mean.

void addJsonOption(CLI::App& command, bool& json);
void addThreadsOption(CLI::App& command, int& threads);
void addRunsOption(CLI::App& command, std::string& runs);
void addWeightsOption(CLI::App& command, Weights& weights);

/// `--data`, or the files one by one, and corrected labels to lay over them.
struct DataOptions {
    std::string path;
    DatasetFiles files;
    std::string labels = {};

    [[nodiscard]] bool named() const { return !path.empty() || !files.trainingImages.empty(); }
};
void addDataOptions(CLI::App& command, DataOptions& options);

/// Reads the data set the options name, else an installed one, and says what is odd about it.
Result<DatasetPtr> loadData(const DataOptions& options, const std::stop_token& stop);

/// The same, but without options it is the data set the run was trained on.
Result<DatasetPtr> loadDataOf(const RunInfo& run, const DataOptions& options,
                              const std::stop_token& stop);

} // namespace fitroom::cli
