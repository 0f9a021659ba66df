#include "core/embedding/GradientDescent.h"

#include <algorithm>
#include <cstddef>

namespace fitroom {
namespace {

constexpr float kLargestMove = 5;
constexpr float kSmallestGain = 0.01F;
constexpr std::size_t kBlock = 4096;

/// The mean of each dimension is subtracted. Sums over blocks, then over the blocks in order, are
/// the same for any number of threads.
void centre(std::span<float> map, std::size_t dimensions) {
    const std::size_t points = map.size() / dimensions;
    const std::size_t blocks = (points + kBlock - 1) / kBlock;
    std::vector<double> sums(blocks * dimensions);
#pragma omp parallel for
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::size_t end = std::min(points, (block + 1) * kBlock) * dimensions;
        for (std::size_t i = block * kBlock * dimensions; i < end; ++i)
            sums[block * dimensions + i % dimensions] += double(map[i]);
    }
    std::vector<double> means(dimensions);
    for (std::size_t i = 0; i < sums.size(); ++i)
        means[i % dimensions] += sums[i] / double(points);
#pragma omp parallel for
    for (std::size_t block = 0; block < blocks; ++block) {
        const std::size_t end = std::min(points, (block + 1) * kBlock) * dimensions;
        for (std::size_t i = block * kBlock * dimensions; i < end; ++i)
            map[i] -= float(means[i % dimensions]);
    }
}

} // namespace

void GradientDescent::step(std::span<float> map, int dimensions, std::span<const float> pull,
                           std::span<const float> push, const Step& step) {
    const auto pullWeight = float(step.pullWeight), pushWeight = float(step.pushWeight);
    const auto rate = float(step.learningRate), momentum = float(step.momentum);
#pragma omp parallel for schedule(static, kBlock)
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
