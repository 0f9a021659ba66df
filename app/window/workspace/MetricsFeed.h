#pragma once

#include "app/window/jobs/JobThread.h"
#include "core/runs/MetricsTail.h"
#include "core/runs/RunStore.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace fitroom {

/// Reads the metrics of the runs that are shown, and goes on reading what other programs add to
/// them: once a second, on the thread for light file work.
class MetricsFeed : public QObject {
    Q_OBJECT
public:
    MetricsFeed(RunStore store, JobThread& files, QObject* parent = nullptr);

    /// The runs to follow, by id, in place of those before.
    void follow(const std::vector<std::string>& runs);

signals:
    /// All of a followed run's metrics; again whenever there are more.
    void metricsRead(const std::string& run, const fitroom::RunMetrics& metrics);

private:
    /// Touched by jobs on the file thread only, one after the other.
    using TailPtr = std::shared_ptr<MetricsTail>;
    using Tails = std::map<std::string, TailPtr>;
    using Readings = std::vector<std::pair<std::string, RunMetrics>>;

    void poll();

    RunStore store_;
    JobThread& files_;
    Tails tails_;
    JobHandle job_;
    QTimer timer_;
};

} // namespace fitroom
