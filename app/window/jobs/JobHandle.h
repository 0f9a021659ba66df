#pragma once

#include <memory>
#include <stop_token>

namespace fitroom {

/// What the window's thread and a worker share about one job. Only `stop` is touched by both.
struct JobState {
    int number = 0;
    std::stop_source stop;
    bool wanted = true; ///< false once nobody waits for the answer
    bool ended = false;
};

/// Held by whoever started a job, for as long as they want its answer. Letting go of it, by
/// destruction or by assigning the handle of a newer request, stops the job, and none of its ends
/// is reported: an obsolete answer can never arrive, nor reach an object that is gone.
class JobHandle {
public:
    JobHandle() = default;
    explicit JobHandle(std::shared_ptr<JobState> state) : state_(std::move(state)) {}
    ~JobHandle() { letGo(); }
    JobHandle(JobHandle&& other) noexcept = default;
    JobHandle& operator=(JobHandle&& other) noexcept;

    /// Asks the job to stop; its end will be `cancelled`, even when it was just about to finish.
    void cancel();
    /// Stops the job without hearing of it again.
    void letGo();
    [[nodiscard]] bool running() const { return state_ && !state_->ended; }

private:
    std::shared_ptr<JobState> state_;
};

} // namespace fitroom
