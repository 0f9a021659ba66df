#pragma once

#include "core/data/Dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// Number of images of each class among `indices`.
std::vector<std::int64_t> classCounts(const Dataset& dataset,
                                      std::span<const std::int32_t> indices);

/// Mean and standard deviation of all pixels, on the scale 0 to 1.
struct PixelStatistics {
    double mean = 0;
    double deviation = 0;
};

PixelStatistics pixelStatistics(const Dataset& dataset, std::span<const std::int32_t> indices);

} // namespace fitroom
