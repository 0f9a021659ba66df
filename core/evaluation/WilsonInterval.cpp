#include "core/evaluation/WilsonInterval.h"

#include <cmath>

namespace fitroom {

Interval wilsonInterval(std::int64_t hits, std::int64_t total) {
    constexpr double z = 1.959963984540054; // the normal distribution's quantile of 97.5 %
    const double n = double(total), share = double(hits) / n;
    const double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
    const double half =
        z * std::sqrt(share * (1 - share) / n + z * z / (4 * n * n)) / (1 + z * z / n);
    return {centre - half, centre + half};
}

} // namespace fitroom
