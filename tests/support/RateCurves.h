#pragma once

#include "core/training/RateCurve.h"

#include <cmath>
#include <vector>

namespace fitroom::test {

/// A loss that falls fastest at the rate `steepest`, is lowest about a factor of ten later, and
/// then grows.
inline std::vector<RateStep> knownRateCurve(double steepest) {
    std::vector<RateStep> steps;
    for (int i = 0; i < 200; ++i) {
        const double rate = 1e-6 * std::pow(1e7, i / 199.0);
        const double decades = std::log10(rate / steepest);
        const double fall = 2 / (1 + std::exp(4 * decades)); // a logistic, steepest in its middle
        const double growth = decades > 1 ? 20 * (decades - 1) * (decades - 1) : 0;
        steps.push_back({rate, 0.3 + fall + growth});
    }
    return steps;
}

} // namespace fitroom::test
