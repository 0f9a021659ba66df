#include "core/training/RateCurve.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr double kDeviation = 4;  // of the Gaussian, in steps
constexpr int kReach = 12;        // steps at which it is cut off
constexpr double kDivergence = 4; // times the lowest loss, as fastai stops
constexpr double kLeastFall = 0.02; // of the first loss: less is noise

std::vector<double> smoothed(const std::vector<RateStep>& steps) {
    std::vector<double> result(steps.size());
    const int count = int(steps.size());
    for (int i = 0; i < count; ++i) {
        double sum = 0, weights = 0;
        for (int j = std::max(0, i - kReach); j < std::min(count, i + kReach + 1); ++j) {
            const double away = (j - i) / kDeviation;
            const double weight = std::exp(-away * away / 2);
            sum += weight * steps[std::size_t(j)].loss;
            weights += weight;
        }
        result[std::size_t(i)] = sum / weights;
    }
    return result;
}

/// Of the loss over the logarithm of the rate, between the step before and the step after.
double slope(const RateCurve& curve, std::size_t step) {
    const double rise = curve.smoothed[step + 1] - curve.smoothed[step - 1];
    return rise / std::log(curve.steps[step + 1].rate / curve.steps[step - 1].rate);
}

} // namespace

RateCurve rateCurve(std::vector<RateStep> steps) {
    RateCurve curve;
    curve.steps = std::move(steps);
    curve.smoothed = smoothed(curve.steps);
    if (curve.steps.size() < 3)
        return curve;
    const auto low = std::min_element(curve.smoothed.begin(), curve.smoothed.end());
    const std::size_t end = std::size_t(low - curve.smoothed.begin());
    if (!(*low < (1 - kLeastFall) * curve.smoothed.front()))
        return curve;
    curve.lowest = curve.steps[end].rate;
    double steepest = 0;
    for (std::size_t step = 1; step < end; ++step) {
        if (const double here = slope(curve, step); here < steepest) {
            steepest = here;
            curve.suggested = curve.steps[step].rate;
        }
    }
    return curve;
}

bool diverged(const RateCurve& curve) {
    if (curve.steps.empty())
        return false;
    if (!std::isfinite(curve.steps.back().loss))
        return true;
    const double lowest = *std::min_element(curve.smoothed.begin(), curve.smoothed.end());
    return curve.smoothed.back() > kDivergence * lowest;
}

} // namespace fitroom
