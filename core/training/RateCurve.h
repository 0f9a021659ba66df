#pragma once

#include <optional>
#include <vector>

namespace fitroom {

/// One step of a training whose learning rate grows.
struct RateStep {
    double rate = 0;
    double loss = 0; ///< of the step's batch, before the step
};

/// What a learning-rate range test found: the loss over the rate (Smith 2017, "Cyclical Learning
/// Rates for Training Neural Networks").
struct RateCurve {
    std::vector<RateStep> steps;  ///< with growing rates
    std::vector<double> smoothed; ///< loss, one for each step
    /// Where the smoothed loss falls fastest over the logarithm of the rate: a good rate to train
    /// with. Nothing when the loss does not fall.
    std::optional<double> suggested;
    /// Where the smoothed loss is lowest: rates from here on are too high.
    std::optional<double> lowest;
};

/// Smooths the losses by a Gaussian over neighbouring steps, which, unlike a running mean, does not
/// shift the curve towards higher rates, and reads the two rates off it.
RateCurve rateCurve(std::vector<RateStep> steps);

/// Whether the loss has grown to several times its lowest, so that higher rates tell nothing.
bool diverged(const RateCurve& curve);

} // namespace fitroom
