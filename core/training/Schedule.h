#pragma once

#include "core/training/Recipe.h"

#include <vector>

namespace fitroom {

/// The schedule's factor after `done` (0 to 1) of a phase of `epochs` epochs.
double scheduleFactor(const ScheduleSpec& schedule, double done, int epochs);

/// Learning rates over the whole recipe, `pointsPerEpoch` a epoch, for plots.
std::vector<double> learningRates(const Recipe& recipe, int pointsPerEpoch);

} // namespace fitroom
