#pragma once

#include <atomic>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace fitroom {

/// How far a map has come.
struct MapStep {
    std::vector<float> coordinates;
    int iteration = 0;
    double loss = 0; ///< not a number before it was first computed
};

/// Where the worker leaves a map's newest step for the window's thread, which comes for it when it
/// has time: neither waits for the other.
class CoordinateMailbox {
public:
    /// Whether the last step was fetched. A worker that asks first copies no steps in vain.
    [[nodiscard]] bool empty() const { return empty_; }

    void put(MapStep step) {
        const std::lock_guard lock(mutex_);
        step_ = std::move(step);
        empty_ = false;
    }

    [[nodiscard]] std::optional<MapStep> take() {
        const std::lock_guard lock(mutex_);
        empty_ = true;
        return std::exchange(step_, std::nullopt);
    }

private:
    std::mutex mutex_;
    std::optional<MapStep> step_;
    std::atomic<bool> empty_ = true;
};

} // namespace fitroom
