#include "app/window/jobs/JobThread.h"

#include <chrono>

namespace fitroom {

JobThread::JobThread(const QString& name, std::function<void()> setUp, QObject* parent)
    : QObject(parent), worker_(new QObject) {
    thread_.setObjectName(name);
    worker_->moveToThread(&thread_);
    thread_.start();
    if (setUp)
        QMetaObject::invokeMethod(worker_, std::move(setUp), Qt::QueuedConnection);
}

JobThread::~JobThread() {
    for (auto& [number, entry] : jobs_) {
        entry.state->wanted = false;
        entry.state->stop.request_stop();
    }
    thread_.quit();
    thread_.wait();
    delete worker_; // its thread is over, and with it the queue of jobs
}

JobHandle JobThread::enqueue(Entry entry, Labour labour) {
    const int job = ++lastNumber_;
    auto state = entry.state;
    state->number = job;
    jobs_.emplace(job, std::move(entry));
    QMetaObject::invokeMethod(
        worker_, [this, job, state, labour = std::move(labour)] { work(job, state, labour); },
        Qt::QueuedConnection);
    return JobHandle(state);
}

void JobThread::cancel(int job) {
    if (const auto found = jobs_.find(job); found != jobs_.end())
        found->second.state->stop.request_stop();
}

// On the worker thread. `this` outlives it: the destructor joins.
void JobThread::work(int job, const std::shared_ptr<JobState>& state, const Labour& labour) {
    Delivery delivery;
    if (!state->stop.stop_requested()) {
        QMetaObject::invokeMethod(
            this, [this, job] { onStarted(job); }, Qt::QueuedConnection);
        delivery = labour(progressOf(job, *state));
    }
    QMetaObject::invokeMethod(
        this, [this, job, delivery] { onEnded(job, delivery); }, Qt::QueuedConnection);
}

Progress JobThread::progressOf(int job, const JobState& state) {
    using Clock = std::chrono::steady_clock;
    Progress progress;
    progress.stop = state.stop.get_token();
    // A loop may report a thousand times a second: the window hears one in fifty milliseconds.
    progress.report = [this, job, last = Clock::time_point()](double share) mutable {
        const auto now = Clock::now();
        if (now - last < std::chrono::milliseconds(50))
            return;
        last = now;
        QMetaObject::invokeMethod(
            this, [this, job, share] { onProgressed(job, share); }, Qt::QueuedConnection);
    };
    return progress;
}

void JobThread::onStarted(int job) {
    const auto found = jobs_.find(job);
    if (found != jobs_.end() && !found->second.title.isEmpty())
        emit started(job, found->second.title);
}

void JobThread::onProgressed(int job, double share) {
    const auto found = jobs_.find(job);
    if (found == jobs_.end() || !found->second.state->wanted)
        return;
    if (!found->second.title.isEmpty())
        emit progressed(job, share);
    if (found->second.progressed)
        found->second.progressed(share);
}

void JobThread::onEnded(int job, const Delivery& delivery) {
    const auto node = jobs_.extract(job);
    const Entry& entry = node.mapped();
    entry.state->ended = true;
    if (!entry.title.isEmpty())
        emit ended(job);
    if (!entry.state->wanted)
        return;
    if (entry.state->stop.stop_requested())
        entry.cancelled();
    else
        delivery();
}

} // namespace fitroom
