#pragma once

#include <algorithm>
#include <chrono>

namespace fitroom::benchmark {

/// Seconds of the fastest of `rounds` calls: other programs only ever make a call slower.
template<class Work>
double fastest(int rounds, Work work) {
    double seconds = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
        seconds = std::min(seconds, taken.count());
    }
    return seconds;
}

} // namespace fitroom::benchmark
