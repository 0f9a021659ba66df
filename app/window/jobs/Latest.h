#pragma once

#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

namespace fitroom {

/// Where a worker leaves the newest value for the window's thread, which comes for it when it has
/// time: neither waits for the other.
template<class Value>
class Latest {
public:
    /// Whether the last value was fetched. A worker that asks first makes no values in vain.
    [[nodiscard]] bool empty() const { return empty_; }

    void put(Value value) {
        const std::lock_guard lock(mutex_);
        value_ = std::move(value);
        empty_ = false;
    }

    [[nodiscard]] std::optional<Value> take() {
        const std::lock_guard lock(mutex_);
        empty_ = true;
        return std::exchange(value_, std::nullopt);
    }

private:
    std::mutex mutex_;
    std::optional<Value> value_;
    std::atomic<bool> empty_ = true;
};

} // namespace fitroom
