#pragma once

#include "app/window/jobs/JobThread.h"
#include "app/window/pages/embed/MapSource.h"
#include "app/window/pages/embed/MapStep.h"
#include "core/embedding/Embed.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace fitroom {

/// A map that is made step by step on a thread of its own while it is looked at: run, pause, go on,
/// stop. The worker never waits for the window, except while it is paused.
class LiveFit : public QObject {
    Q_OBJECT
public:
    LiveFit(JobThread& thread, QObject* parent);

    /// Leaves a map that was being made. A label below 0 is not known.
    void start(PointTablePtr points, EmbeddingSpec spec, std::vector<std::int32_t> labels);
    void pause();
    void goOn();
    /// The map stays as it is.
    void stop();
    void perturb();
    /// Share by which labels count, 0 to 1.
    void supervise(double share);
    /// Without hearing of it again.
    void letGo();

signals:
    /// Before the first step: the share done of the whole.
    void prepared(double share);
    void moved(const fitroom::MapStep& step);
    void ended();
    void failed(const fitroom::Error& error);

private:
    class Conversation;

    void fetch();

    JobThread& thread_;
    std::shared_ptr<Conversation> talk_;
    JobHandle job_;
    QTimer timer_;
};

} // namespace fitroom
