#include "widgets/embed/map/RoundTicks.h"

#include <cmath>

namespace fitroom {

std::vector<double> roundTicks(double from, double to, double least) {
    if (!(to > from) || !(least > 0))
        return {};
    const double power = std::pow(10, std::floor(std::log10(least)));
    const double step = least <= power       ? power
                        : least <= 2 * power ? 2 * power
                        : least <= 5 * power ? 5 * power
                                             : 10 * power;
    std::vector<double> ticks;
    for (double index = std::ceil(from / step); index * step <= to; ++index)
        ticks.push_back(index * step);
    return ticks;
}

} // namespace fitroom
