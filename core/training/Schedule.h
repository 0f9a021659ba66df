#pragma once

#include "core/training/Recipe.h"

#include <vector>

namespace fitroom {

/// The schedule's factor after `done` (0 to 1) of a phase of `epochs` epochs. Cosine is that of
/// Loshchilov and Hutter 2017, "SGDR", without restarts; OneCycle that of Smith and Topin 2018,
/// "Super-convergence", with the curves of PyTorch's OneCycleLR.
double scheduleFactor(const ScheduleSpec& schedule, double done, int epochs);

/// Learning rates over the whole recipe for plots: `pointsPerEpoch` an epoch, each that of the
/// middle of its stretch.
std::vector<double> learningRates(const Recipe& recipe, int pointsPerEpoch);

} // namespace fitroom
