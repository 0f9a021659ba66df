#pragma once

#include "core/training/Trainer.h"

#include <vector>

namespace fitroom {

/// The most repeats of one training.
inline constexpr int kMostRepeats = 100;

/// The same training `count` times with the seeds s, s + 1, …, to see how much of a result is
/// chance. Each carries its seed in its name, and all carry the same group. One is `job` itself.
/// Throws std::invalid_argument when `count` is not 1 to kMostRepeats.
std::vector<TrainingJob> repeats(const TrainingJob& job, int count);

/// Mean and sample standard deviation (n - 1; 0 for one value).
struct Spread {
    double mean = 0;
    double deviation = 0;
};
Spread spread(const std::vector<double>& values);

} // namespace fitroom
