#include "widgets/train/chart/Smoothing.h"

#include <cmath>

namespace fitroom {

double MovingAverage::add(double value) {
    if (std::isfinite(value)) {
        sum_ = weight_ * sum_ + (1 - weight_) * value;
        remaining_ *= weight_;
    }
    return remaining_ < 1 ? sum_ / (1 - remaining_) : value;
}

double smoothingWeight(int position) {
    return 1 - std::pow(10.0, -3.0 * position / 100);
}

} // namespace fitroom
