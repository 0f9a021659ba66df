#pragma once

#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>

namespace fitroom {

/// The hand on a training's switches, shared between the thread that trains and the one that
/// steers. Every member may be called from any thread.
class TrainingControl {
public:
    void pause();
    void goOn();
    /// Ends the training after the current batch; it saves a checkpoint and can be resumed.
    void stop();
    /// Replaces the current phase's learning rate, from the next batch on.
    void setLearningRate(double rate);

    [[nodiscard]] bool paused() const;
    [[nodiscard]] bool stopRequested() const { return stop_.stop_requested(); }
    /// For work that polls a token.
    [[nodiscard]] std::stop_token stopToken() const { return stop_.get_token(); }

    /// For the trainer: returns at once unless paused, else when going on or stopping.
    void waitWhilePaused();
    /// For the trainer: the new learning rate, once, if one was set.
    std::optional<double> takeLearningRate();

private:
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    bool paused_ = false;
    std::stop_source stop_;
    std::optional<double> learningRate_;
};

} // namespace fitroom
