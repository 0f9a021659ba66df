#pragma once

#include <cstdint>

namespace fitroom {

struct Interval {
    double lower = 0;
    double upper = 0;
};

/// The 95 % confidence interval of a share of which `hits` in `total`, more than none, were seen:
/// Wilson's score interval (1927, "Probable inference, the law of succession, and statistical
/// inference").
Interval wilsonInterval(std::int64_t hits, std::int64_t total);

} // namespace fitroom
