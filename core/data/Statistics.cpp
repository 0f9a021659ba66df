#include "core/data/Statistics.h"

#include <array>
#include <cmath>

namespace fitroom {

std::vector<std::int64_t> classCounts(const Dataset& dataset,
                                      std::span<const std::int32_t> indices) {
    std::vector<std::int64_t> counts(std::size_t(dataset.classCount()));
    for (const std::int32_t index : indices)
        ++counts[std::size_t(dataset.label(std::size_t(index)))];
    return counts;
}

PixelStatistics pixelStatistics(const Dataset& dataset, std::span<const std::int32_t> indices) {
    if (indices.empty())
        return {};
    // Exact and in any order: how often each of the 256 values occurs.
    std::array<std::int64_t, 256> histogram = {};
    std::int64_t* const counts = histogram.data();
    const auto count = std::int64_t(indices.size());
#pragma omp parallel for reduction(+ : counts[:256])
    for (std::int64_t i = 0; i < count; ++i) {
        for (const std::uint8_t pixel : dataset.image(std::size_t(indices[std::size_t(i)])))
            ++counts[pixel];
    }
    double number = 0, sum = 0, squares = 0;
    for (int value = 0; value < 256; ++value) {
        number += double(counts[value]);
        sum += double(counts[value]) * value;
        squares += double(counts[value]) * value * value;
    }
    const double mean = sum / number;
    return {mean / 255, std::sqrt(squares / number - mean * mean) / 255};
}

} // namespace fitroom
