#include "core/embedding/GradientDescent.h"

#include "core/embedding/Parallel.h"

#include <algorithm>
#include <cstddef>

namespace fitroom {
namespace {

constexpr float kLargestMove = 5;
constexpr float kSmallestGain = 0.01F;
constexpr std::size_t kBlock = 4096;

/// Subtracts the mean of each dimension. Too little work to wake other threads for.
void centre(std::span<float> map, std::size_t dimensions) {
    const std::size_t points = map.size() / dimensions;
    for (std::size_t d = 0; d < dimensions; ++d) {
        double sum = 0;
        for (std::size_t i = d; i < map.size(); i += dimensions)
            sum += double(map[i]);
        const auto mean = float(sum / double(points));
        for (std::size_t i = d; i < map.size(); i += dimensions)
            map[i] -= mean;
    }
}

} // namespace

void GradientDescent::step(std::span<float> map, int dimensions, std::span<const float> pull,
                           std::span<const float> push, const Step& step) {
    const auto pullWeight = float(step.pullWeight), pushWeight = float(step.pushWeight);
    const auto rate = float(step.learningRate), momentum = float(step.momentum);
#pragma omp parallel for schedule(static,                                                          \
                                  kBlock) if (worthThreads(map.size() / std::size_t(dimensions)))
    for (std::size_t i = 0; i < map.size(); ++i) {
        const float gradient = pullWeight * pull[i] - pushWeight * push[i];
        const bool turned = (gradient > 0) == (updates_[i] > 0);
        gains_[i] = std::max(turned ? gains_[i] * 0.8F : gains_[i] + 0.2F, kSmallestGain);
        updates_[i] = std::clamp(momentum * updates_[i] - rate * gains_[i] * gradient,
                                 -kLargestMove, kLargestMove);
        map[i] += updates_[i];
    }
    centre(map, std::size_t(dimensions));
}

} // namespace fitroom
