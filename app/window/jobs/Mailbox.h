#pragma once

#include <mutex>
#include <utility>
#include <vector>

namespace fitroom {

/// Where a working thread leaves what it has to tell and the window's thread collects it in batches.
template<class Letter>
class Mailbox {
public:
    void put(const Letter& letter) {
        const std::lock_guard lock(mutex_);
        letters_.push_back(letter);
    }

    [[nodiscard]] std::vector<Letter> takeAll() {
        const std::lock_guard lock(mutex_);
        return std::exchange(letters_, {});
    }

private:
    std::mutex mutex_;
    std::vector<Letter> letters_;
};

} // namespace fitroom
