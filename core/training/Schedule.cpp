#include "core/training/Schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fitroom {

namespace {

constexpr double kOneCycleStart = 1.0 / 25; // PyTorch's div_factor

/// From `from` at t = 0 to `to` at t = 1 along half a cosine.
double cosineBetween(double from, double to, double t) {
    return to + (from - to) * (1 + std::cos(std::numbers::pi * t)) / 2;
}

/// The factor without warm-up, after the share `t` of what follows the warm-up.
double mainFactor(const ScheduleSpec& schedule, double t, double epochsDone) {
    switch (schedule.kind) {
    case ScheduleKind::Constant:
        return 1;
    case ScheduleKind::Step:
        // The little more makes up for rounding at whole epochs.
        return std::pow(schedule.stepFactor, std::floor(epochsDone / schedule.stepEpochs + 1e-9));
    case ScheduleKind::Cosine:
    case ScheduleKind::OneCycle:
        return cosineBetween(1, schedule.finalFactor, t);
    }
    return 1;
}

} // namespace

double scheduleFactor(const ScheduleSpec& schedule, double done, int epochs) {
    done = std::clamp(done, 0.0, 1.0);
    const double warmUp = schedule.warmUp;
    if (done < warmUp) {
        const double t = done / warmUp;
        return schedule.kind == ScheduleKind::OneCycle ? cosineBetween(kOneCycleStart, 1, t) : t;
    }
    const double t = warmUp < 1 ? (done - warmUp) / (1 - warmUp) : 0;
    return mainFactor(schedule, t, done * epochs);
}

std::vector<double> learningRates(const Recipe& recipe, int pointsPerEpoch) {
    std::vector<double> rates;
    for (const Phase& phase : recipe.phases) {
        const int points = phase.epochs * pointsPerEpoch;
        for (int i = 0; i < points; ++i)
            rates.push_back(phase.learningRate *
                            scheduleFactor(phase.schedule, (i + 0.5) / points, phase.epochs));
    }
    return rates;
}

} // namespace fitroom
