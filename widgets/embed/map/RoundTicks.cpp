#include "widgets/embed/map/RoundTicks.h"

#include <cmath>

namespace fitroom {

std::vector<double> roundTicks(double from, double to, int count) {
    if (!(to > from) || count < 1)
        return {};
    const double raw = (to - from) / count;
    const double power = std::pow(10, std::floor(std::log10(raw)));
    const double step = raw <= power       ? power
                        : raw <= 2 * power ? 2 * power
                        : raw <= 5 * power ? 5 * power
                                           : 10 * power;
    std::vector<double> ticks;
    for (double index = std::ceil(from / step); index * step <= to; ++index)
        ticks.push_back(index * step);
    return ticks;
}

} // namespace fitroom
