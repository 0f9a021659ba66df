#include "core/training/TrainingControl.h"

#include <utility>

namespace fitroom {

void TrainingControl::pause() {
    const std::lock_guard lock(mutex_);
    paused_ = true;
}

void TrainingControl::goOn() {
    const std::lock_guard lock(mutex_);
    paused_ = false;
    changed_.notify_all();
}

void TrainingControl::stop() {
    const std::lock_guard lock(mutex_);
    stop_.request_stop();
    changed_.notify_all();
}

void TrainingControl::setLearningRate(double rate) {
    const std::lock_guard lock(mutex_);
    learningRate_ = rate;
}

bool TrainingControl::paused() const {
    const std::lock_guard lock(mutex_);
    return paused_;
}

void TrainingControl::waitWhilePaused() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return !paused_ || stopRequested(); });
}

std::optional<double> TrainingControl::takeLearningRate() {
    const std::lock_guard lock(mutex_);
    return std::exchange(learningRate_, std::nullopt);
}

} // namespace fitroom
