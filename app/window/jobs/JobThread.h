#pragma once

#include "app/window/jobs/JobEnds.h"
#include "app/window/jobs/JobHandle.h"

#include <QObject>
#include <QThread>

#include <map>

namespace fitroom {

/// One long-lived worker thread that does jobs in the order they were asked for. A new thread a job
/// would leak the thread pools of the numerical libraries.
///
/// All members belong to the window's thread. Destruction stops the job at work, drops those
/// waiting and joins the thread.
class JobThread : public QObject {
    Q_OBJECT
public:
    /// `setUp` is run first on the new thread, to set the libraries' thread counts.
    explicit JobThread(const QString& name, std::function<void()> setUp = {},
                       QObject* parent = nullptr);
    ~JobThread() override;

    /// Queues a job. `title` says what is being done, for the status line; an empty one keeps the
    /// job out of it. `progressed` hears the share done, 0 to 1, some twenty times a second.
    template<class Value>
    [[nodiscard]] JobHandle start(const QString& title, Work<Value> work, JobEnds<Value> ends,
                                  std::function<void(double)> progressed = {});

    [[nodiscard]] bool busy() const { return !jobs_.empty(); }

    /// Asks one job to stop, by the number that started() told.
    void cancel(int job);

signals:
    /// The job has come to its turn. Only jobs with a title are told of.
    void started(int job, const QString& title);
    void progressed(int job, double share);
    void ended(int job);

private:
    using Delivery = std::function<void()>;
    using Labour = std::function<Delivery(const Progress&)>;

    struct Entry {
        std::shared_ptr<JobState> state;
        QString title;
        std::function<void(double)> progressed;
        std::function<void()> cancelled;
    };

    JobHandle enqueue(Entry entry, Labour labour);
    void work(int job, const std::shared_ptr<JobState>& state, const Labour& labour);
    Progress progressOf(int job, const JobState& state);
    void onStarted(int job);
    void onProgressed(int job, double share);
    void onEnded(int job, const Delivery& delivery);

    QThread thread_;
    QObject* worker_; ///< lives on the thread; jobs are queued in its event loop
    std::map<int, Entry> jobs_;
    int lastNumber_ = 0;
};

template<class Value>
JobHandle JobThread::start(const QString& title, Work<Value> work, JobEnds<Value> ends,
                           std::function<void(double)> progressed) {
    auto cancelled = ends.cancelled;
    Labour labour = [work = std::move(work), ends = std::move(ends)](const Progress& progress) {
        // Shared, since a std::function has to be copyable and a value need not be cheap to copy.
        auto result = std::make_shared<Result<Value>>(runGuarded<Value>(work, progress));
        return Delivery([result, ends] {
            if (result->has_value())
                ends.finished(std::move(**result));
            else if (result->error().kind == ErrorKind::Cancelled)
                ends.cancelled();
            else
                ends.failed(result->error());
        });
    };
    return enqueue(
        {std::make_shared<JobState>(), title, std::move(progressed), std::move(cancelled)},
        std::move(labour));
}

} // namespace fitroom
