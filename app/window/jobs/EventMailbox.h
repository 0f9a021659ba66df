#pragma once

#include "core/training/TrainingEvents.h"

#include <mutex>
#include <utility>
#include <vector>

namespace fitroom {

/// Where the training thread leaves its events and the window's thread collects them in batches.
class EventMailbox {
public:
    void put(const TrainingEvent& event) {
        const std::lock_guard lock(mutex_);
        events_.push_back(event);
    }

    [[nodiscard]] std::vector<TrainingEvent> takeAll() {
        const std::lock_guard lock(mutex_);
        return std::exchange(events_, {});
    }

private:
    std::mutex mutex_;
    std::vector<TrainingEvent> events_;
};

} // namespace fitroom
