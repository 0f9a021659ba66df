#include "core/embedding/Noise.h"

#include "core/support/Philox.h"

#include <cmath>
#include <vector>

namespace fitroom {

void addNoise(std::span<float> values, double deviation, std::uint64_t seed, std::uint32_t part) {
    std::vector<std::uint32_t> words(values.size());
    philoxFill({seed, RandomUse::Layout, 0, part}, 0, words);
    const double range = std::sqrt(12.0) * deviation; // of a uniform distribution
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] += float((words[i] * 0x1p-32 - 0.5) * range);
}

} // namespace fitroom
