#include "widgets/train/bar/Pace.h"

#include <algorithm>

namespace fitroom {

namespace {
/// Shorter than this the first batches, which are slow, would decide.
constexpr double kEnoughSeconds = 2;
} // namespace

void Pace::begin(std::int64_t totalSteps) {
    *this = {};
    totalSteps_ = totalSteps;
}

double Pace::running(double now) const {
    return pauseBegan_.value_or(now) - paused_;
}

void Pace::setPaused(bool paused, double now) {
    if (paused && !pauseBegan_) {
        pauseBegan_ = now;
    } else if (!paused && pauseBegan_) {
        paused_ += now - *pauseBegan_;
        pauseBegan_.reset();
    }
}

void Pace::stepsDone(std::int64_t step, double now) {
    step_ = step;
    lastAt_ = running(now);
    if (!started_) {
        started_ = lastAt_;
        startStep_ = step;
    }
}

std::optional<double> Pace::secondsLeft(double now) const {
    if (!started_ || lastAt_ - *started_ < kEnoughSeconds || step_ <= startStep_)
        return std::nullopt;
    const double each = (lastAt_ - *started_) / double(step_ - startStep_);
    const double left = double(totalSteps_ - step_) * each - (running(now) - lastAt_);
    return std::max(left, 0.0);
}

} // namespace fitroom
