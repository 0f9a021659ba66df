#pragma once

#include <cstdint>
#include <optional>

namespace fitroom {

/// How fast a training goes, to say when it will be over. Fed with a clock's seconds and the steps
/// done; validation at the end of an epoch counts, a pause does not.
class Pace {
public:
    void begin(std::int64_t totalSteps);
    /// The clock stands while `paused`.
    void setPaused(bool paused, double now);
    void stepsDone(std::int64_t step, double now);

    /// Seconds left as of `now`, nothing before there is enough to go by.
    [[nodiscard]] std::optional<double> secondsLeft(double now) const;

private:
    [[nodiscard]] double running(double now) const;

    std::int64_t totalSteps_ = 0;
    std::int64_t step_ = 0;
    std::optional<double> started_; ///< when the first steps were done
    std::int64_t startStep_ = 0;
    double lastAt_ = 0; ///< on the clock without pauses
    double paused_ = 0; ///< seconds of all pauses that are over
    std::optional<double> pauseBegan_;
};

} // namespace fitroom
