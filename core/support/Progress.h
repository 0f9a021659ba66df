#pragma once

#include <functional>
#include <stop_token>

namespace fitroom {

/// How a long job speaks to whoever started it: it calls `report` now and then with the share
/// done, 0 to 1, and polls `stop` at least once per batch, file or iteration.
struct Progress {
    std::function<void(double)> report = [](double) {};
    std::stop_token stop = {};

    [[nodiscard]] bool stopRequested() const { return stop.stop_requested(); }

    /// For a part of the job that begins when `first` is done and makes up `share` of the whole.
    [[nodiscard]] Progress part(double first, double share) const {
        return {[whole = report, first, share](double done) { whole(first + share * done); }, stop};
    }
};

} // namespace fitroom
