#pragma once

#include <stop_token>
#include <thread>

namespace fitroom::cli {

/// Turns Ctrl+C (and a request to end, or a closed terminal) into a request to stop. A second one
/// ends the program at once.
///
/// Made before any other thread is, as those must inherit that the signals are not theirs.
class Interruption {
public:
    Interruption();

    [[nodiscard]] std::stop_token token() const { return source_.get_token(); }

private:
    void watch(const std::stop_token& done);

    std::stop_source source_;
    std::jthread watcher_;
};

} // namespace fitroom::cli
