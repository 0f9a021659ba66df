#pragma once

#include "app/window/jobs/JobThread.h"
#include "app/window/workspace/Workspace.h"
#include "core/runs/RunStore.h"

#include <QTimer>

namespace fitroom {

/// Keeps the workspace's list of runs as it is on disk, whichever program writes there: it looks
/// once a second, on the thread for light file work.
class RunMonitor : public QObject {
    Q_OBJECT
public:
    RunMonitor(RunStore store, JobThread& files, Workspace& workspace, QObject* parent = nullptr);

    /// Looks for the first time, and every second from now on.
    void begin();
    /// Looks now; the workspace hears of it a moment later.
    void refresh();

signals:
    /// The list has been read, changed or not.
    void refreshed();
    /// Folders that look like runs and cannot be read; told once, until the list of them changes.
    void problemsChanged(const std::vector<fitroom::Error>& problems);

private:
    void take(RunStore::Listing listing);

    RunStore store_;
    JobThread& files_;
    Workspace& workspace_;
    JobHandle job_;
    QTimer timer_;
    QStringList problems_;
};

} // namespace fitroom
