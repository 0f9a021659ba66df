#include "app/window/jobs/TrainingThread.h"

#include "core/support/Compute.h"

namespace fitroom {

TrainingThread::TrainingThread(std::filesystem::path runs, QObject* parent)
    : QObject(parent), runs_(std::move(runs)), control_(std::make_shared<TrainingControl>()),
      mailbox_(std::make_shared<Mailbox<TrainingEvent>>()),
      thread_(QStringLiteral("Training"), [] { useThreads(0); }) {
    timer_.setInterval(33);
    connect(&timer_, &QTimer::timeout, this, &TrainingThread::handOver);
}

TrainingThread::~TrainingThread() {
    control_->stop(); // or else joining would wait for the recipe's end
}

void TrainingThread::train(TrainingJob job) {
    start([job = std::move(job), runs = runs_, mailbox = mailbox_](TrainingControl& control) {
        RunStore store(runs);
        return fitroom::train(job, store, control,
                              [&](const TrainingEvent& event) { mailbox->put(event); });
    });
}

void TrainingThread::resume(const std::string& run, const DatasetPtr& dataset) {
    start([run, dataset, runs = runs_, mailbox = mailbox_](TrainingControl& control) {
        RunStore store(runs);
        return fitroom::resume(run, dataset, store, control,
                               [&](const TrainingEvent& event) { mailbox->put(event); });
    });
}

void TrainingThread::start(std::function<Result<RunInfo>(TrainingControl&)> work) {
    JobEnds<RunInfo> ends;
    ends.finished = [this](const RunInfo& run) {
        finish();
        emit ended(run);
    };
    ends.failed = [this](const Error& error) {
        finish();
        emit failed(error);
    };
    occupy<RunInfo>(std::move(work), std::move(ends));
    timer_.start();
}

void TrainingThread::finish() {
    timer_.stop();
    handOver();
    run_.clear();
}

void TrainingThread::handOver() {
    const auto events = mailbox_->takeAll();
    for (const TrainingEvent& event : events) {
        if (const auto* started = std::get_if<RunStarted>(&event))
            run_ = started->run;
    }
    if (!events.empty())
        emit eventsArrived(events);
}

void TrainingThread::pause() {
    control_->pause();
}

void TrainingThread::goOn() {
    control_->goOn();
}

void TrainingThread::stop() {
    control_->stop();
}

void TrainingThread::setLearningRate(double rate) {
    control_->setLearningRate(rate);
}

} // namespace fitroom
