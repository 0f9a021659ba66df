#pragma once

#include "core/data/DatasetFiles.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/Run.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <utility>

namespace fitroom::cli {

/// Options that several commands share, and what they mean.

void addJsonOption(CLI::App& command, bool& json);
void addThreadsOption(CLI::App& command, int& threads);
void addRunsOption(CLI::App& command, std::string& runs);
void addWeightsOption(CLI::App& command, Weights& weights);

/// What the command line says of how pictures become images; what is not set is left as it was.
struct PictureOptions {
    std::optional<std::pair<int, int>> size; ///< width and height
    std::optional<ImportColour> colour;
    std::optional<PictureFit> fit;
    bool largeZip = false;

    [[nodiscard]] ImportOptions over(ImportOptions options) const;
};

/// `--data`, or the files one by one, and corrected labels to lay over them.
struct DataOptions {
    std::string path;
    DatasetFiles files;
    PictureOptions pictures = {};
    std::string labels = {};

    [[nodiscard]] bool named() const { return !path.empty() || !files.trainingImages.empty(); }
};
void addDataOptions(CLI::App& command, DataOptions& options);

/// What commands ask for that judge a run's net by images.
struct JudgingOptions {
    std::string runs;
    Weights weights = Weights::Last;
    DataOptions data;
    int threads = 0;
    bool json = false;
};
/// The weights that `options` holds are the default.
void addJudgingOptions(CLI::App& command, JudgingOptions& options);

/// Reads the data set the options name, else an installed one, and says what is odd about it.
/// `usual` is how pictures become images where the options do not say.
Result<DatasetPtr> loadData(const DataOptions& options, const std::stop_token& stop,
                            const ImportOptions& usual = {});

/// The same, but without options it is the data set the run was trained on; pictures become images
/// as they did for the run.
Result<DatasetPtr> loadDataOf(const RunInfo& run, const DataOptions& options,
                              const std::stop_token& stop);

} // namespace fitroom::cli
