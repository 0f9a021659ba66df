#include "tests/app/Heartbeat.h"

#include <algorithm>
#include <fstream>

namespace fitroom::test {

/// Nanoseconds in which this thread was ready to run and did not; 0 where the kernel does not tell.
static std::int64_t waitedForProcessor() {
    std::ifstream file("/proc/thread-self/schedstat");
    std::int64_t ran = 0, waited = 0;
    file >> ran >> waited;
    return file ? waited : 0;
}

Heartbeat::Heartbeat() {
    timer_.setTimerType(Qt::PreciseTimer);
    timer_.callOnTimeout([this] { beat(); });
    waited_ = waitedForProcessor();
    clock_.start();
    timer_.start(kIntervalMs);
}

void Heartbeat::beat() {
    const double gap = double(clock_.nsecsElapsed()) / 1e6;
    clock_.start();
    const std::int64_t waited = waitedForProcessor();
    const double putAside = double(waited - waited_) / 1e6;
    waited_ = waited;
    ++beats_;
    longestGap_ = std::max(longestGap_, gap);
    longestStall_ = std::max(longestStall_, gap - putAside - kIntervalMs);
}

} // namespace fitroom::test
