#pragma once

#include "app/window/jobs/JobThread.h"
#include "app/window/jobs/Mailbox.h"
#include "core/training/Trainer.h"

#include <QTimer>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace fitroom {

/// The one long-lived thread that trains, with the switches to steer it. One training, or other work
/// that trains, at a time.
///
/// All members belong to the window's thread. Destruction stops a training at work, which saves a
/// checkpoint first, and joins the thread.
class TrainingThread : public QObject {
    Q_OBJECT
public:
    explicit TrainingThread(std::filesystem::path runs, QObject* parent = nullptr);
    ~TrainingThread() override;

    /// Must not be called while busy().
    void train(TrainingJob job);
    void resume(const std::string& run, const DatasetPtr& dataset);

    /// Does other work that trains and obeys the same switches; as for train().
    template<class Value>
    void occupy(std::function<Result<Value>(TrainingControl&)> work, JobEnds<Value> ends);

    [[nodiscard]] bool busy() const { return job_.running(); }
    /// The id of the run being trained; empty when there is none, or it has not begun yet.
    [[nodiscard]] const std::string& run() const { return run_; }

    void pause();
    void goOn();
    void stop();
    void setLearningRate(double rate);

signals:
    /// Some thirty times a second at most, in the order they happened.
    void eventsArrived(const std::vector<fitroom::TrainingEvent>& events);
    /// After the last events. A training that was stopped has ended well: its status says so.
    void ended(const fitroom::RunInfo& run);
    void failed(const fitroom::Error& error);
    /// After all else: another training can begin.
    void freed();

private:
    void start(std::function<Result<RunInfo>(TrainingControl&)> work);
    void handOver();
    void finish();

    std::filesystem::path runs_;
    std::shared_ptr<TrainingControl> control_;
    std::shared_ptr<Mailbox<TrainingEvent>> mailbox_;
    QTimer timer_;
    JobThread thread_;
    JobHandle job_;
    std::string run_;
};

template<class Value>
void TrainingThread::occupy(std::function<Result<Value>(TrainingControl&)> work,
                            JobEnds<Value> ends) {
    Q_ASSERT(!busy());
    JobEnds<Value> own;
    own.finished = [this, finished = std::move(ends.finished)](Value value) {
        finished(std::move(value));
        emit freed();
    };
    own.failed = [this, failed = std::move(ends.failed)](const Error& error) {
        failed(error);
        emit freed();
    };
    control_ = std::make_shared<TrainingControl>();
    job_ = thread_.start<Value>(
        {}, [work = std::move(work), control = control_](const Progress&) { return work(*control); },
        std::move(own));
}

} // namespace fitroom
