#pragma once

#include "core/support/Elapsed.h"

#include <chrono>

namespace fitroom {

/// Seconds of work: what passes while it is paused does not count.
class WorkClock {
public:
    explicit WorkClock(double worked = 0) : worked_(worked) {}

    void pause() {
        worked_ = seconds();
        running_ = false;
    }
    void goOn() {
        if (!running_)
            begin_ = std::chrono::steady_clock::now();
        running_ = true;
    }
    [[nodiscard]] double seconds() const {
        return worked_ + (running_ ? secondsSince(begin_) : 0);
    }

private:
    double worked_;
    bool running_ = true;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
};

} // namespace fitroom
