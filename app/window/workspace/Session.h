#pragma once

#include "app/window/dialogs/Dialogs.h"
#include "app/window/download/RemoteFile.h"
#include "app/window/jobs/JobThread.h"
#include "app/window/jobs/TrainingThread.h"
#include "app/window/settings/Settings.h"
#include "app/window/workspace/RunMonitor.h"
#include "app/window/workspace/Workspace.h"
#include "core/runs/RunStore.h"

#include <filesystem>

namespace fitroom {

/// Where the window finds and keeps things, and what it was asked to open.
struct SessionOptions {
    std::filesystem::path userData; ///< downloads go to its folder `datasets`
    std::filesystem::path runs;
    QString settingsFile;                                ///< empty: the user's own
    QList<RemoteFile> remoteFiles = fashionMnistFiles(); ///< what "download" fetches
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
    JobThread work; ///< heavy jobs, one after the other
    JobThread
        files; ///< small ones, reading lists and following files, which must not wait for those
    TrainingThread training;
    RunMonitor runs;
};

} // namespace fitroom
