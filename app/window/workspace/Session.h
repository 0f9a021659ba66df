#pragma once

#include "app/window/dialogs/Dialogs.h"
#include "app/window/jobs/JobThread.h"
#include "app/window/jobs/TrainingThread.h"
#include "app/window/settings/Settings.h"
#include "app/window/workspace/RunMonitor.h"
#include "app/window/workspace/Workspace.h"
#include "core/data/DatasetFiles.h"
#include "core/data/RemoteFiles.h"
#include "core/picture/Webcam.h"
#include "core/runs/RunStore.h"
#include "core/search/Candidates.h"

#include <filesystem>
#include <functional>
#include <optional>

namespace fitroom {

/// Where the window finds and keeps things, and what it was asked to open.
struct SessionOptions {
    std::filesystem::path userData; ///< downloads go to its folder `datasets`
    std::filesystem::path runs;
    /// Where a data set may be that the user has not named, given `userData`.
    std::function<std::optional<std::filesystem::path>(const std::filesystem::path&)>
        findInstalled = findInstalledDataset;
    /// What a search for the best model tries.
    std::function<std::vector<Candidate>(const Dataset&, const SearchOptions&)> candidates =
        candidatesFor;
    /// The cameras of this machine.
    std::function<std::vector<WebcamInfo>()> cameras = [] { return webcams(); };
    QString settingsFile; ///< empty: the user's own
    std::vector<RemoteFile> remoteFiles = fashionMnistFiles(); ///< what "download" fetches
    QString data; ///< data set named by the user; empty: the last one, or an installed one
};

/// What lives as long as the window and is no widget: the workspace, the settings and the threads.
/// Presenters are handed it. Destroying it stops all work, with a checkpoint where one is due, and
/// joins the threads.
struct Session {
    Session(const SessionOptions& sessionOptions, Dialogs& sessionDialogs);

    SessionOptions options;
    Dialogs& dialogs;
    Settings settings;
    RunStore store;
    Workspace workspace;
    /// Heavy jobs, one after the other.
    JobThread work;
    /// Small ones, such as reading lists and following files, which must not wait for those.
    JobThread files;
    /// Maps in the making, which must not keep other heavy jobs waiting while they are watched.
    JobThread embedding;
    TrainingThread training;
    RunMonitor runs;
};

} // namespace fitroom
