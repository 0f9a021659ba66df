#include "widgets/train/chart/LogTicker.h"

#include <cmath>

namespace fitroom {

QVector<double> LogTicker::createTickVector(double, const QCPRange& range) {
    QVector<double> ticks;
    if (range.lower <= 0 || range.upper <= range.lower)
        return ticks;
    const int first = int(std::floor(std::log10(range.lower)));
    const int last = int(std::ceil(std::log10(range.upper)));
    const int decades = last - first;
    const int every = decades > 12 ? decades / 6 : 1;
    for (int power = first; power <= last; power += every) {
        const double unit = std::pow(10.0, power);
        ticks += unit;
        if (decades <= 3)
            ticks << 2 * unit << 5 * unit;
    }
    return ticks;
}

} // namespace fitroom
