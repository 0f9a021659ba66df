#pragma once

#include "core/runs/Run.h"
#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fitroom {

/// The folder that holds all runs, one sub-folder each. Several programs may use it at once:
/// run.json is replaced atomically, metrics.jsonl only grows while one program trains.
class RunStore {
public:
    explicit RunStore(std::filesystem::path folder, FileLayer& files = posixFiles());

    [[nodiscard]] const std::filesystem::path& folder() const { return folder_; }
    [[nodiscard]] FileLayer& files() const { return *files_; }

    [[nodiscard]] std::filesystem::path runFolder(const std::string& id) const;
    [[nodiscard]] std::filesystem::path metricsFile(const std::string& id) const;
    /// What was predicted of each validation image after every epoch: see HistoryLog.
    [[nodiscard]] std::filesystem::path historyFile(const std::string& id) const;
    /// What the net made of some images after every epoch: see FeatureHistory.h.
    [[nodiscard]] std::filesystem::path featureFile(const std::string& id) const;
    /// The newest weights, with all that is needed to go on training.
    [[nodiscard]] std::filesystem::path lastCheckpoint(const std::string& id) const;
    /// The label corrections the run was trained with, if any: see RunData.h.
    [[nodiscard]] std::filesystem::path labelsFile(const std::string& id) const;
    /// The weights with the lowest validation loss.
    [[nodiscard]] std::filesystem::path bestCheckpoint(const std::string& id) const;

    /// A person's notes about the run.
    [[nodiscard]] std::filesystem::path notesFile(const std::string& id) const;

    /// Newest first. A folder whose run.json cannot be read is listed in `problems`.
    struct Listing {
        std::vector<RunInfo> runs;
        std::vector<Error> problems;
    };
    [[nodiscard]] Listing list() const;

    /// By folder name, by unique beginning of one, or by the run's name (the newest of that name).
    [[nodiscard]] Result<RunInfo> find(const std::string& run) const;

    /// Makes a folder with a fresh id from `info` and writes its run.json; gives `info` with the
    /// id.
    Result<RunInfo> create(RunInfo info);
    tl::expected<void, Error> save(const RunInfo& info);
    /// Any program may do so at any time.
    tl::expected<void, Error> saveNotes(const std::string& id, const RunNotes& notes);

    /// Moves the run's folder to `<folder>/.trash`. One that is being trained is an error.
    tl::expected<void, Error> remove(const std::string& id);

    /// All metrics; a torn last line, normal while another program writes, is left out.
    [[nodiscard]] Result<RunMetrics> metrics(const std::string& id) const;

private:
    [[nodiscard]] Result<RunInfo> read(const std::string& id) const;

    std::filesystem::path folder_;
    FileLayer* files_;
};

} // namespace fitroom
