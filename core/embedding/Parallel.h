#pragma once

#include <cstddef>

namespace fitroom {

/// Whether a step over so many points is shared among threads. It is a row of short loops, and
/// after each one threads wait for each other: long, when other programs keep the cores busy. What
/// takes a thread a few milliseconds is better done by one.
inline bool worthThreads(std::size_t points) {
    return points > 16'000;
}

} // namespace fitroom
