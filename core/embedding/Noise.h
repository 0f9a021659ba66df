#pragma once

#include <cstdint>
#include <span>

namespace fitroom {

/// Adds uniform noise of the given standard deviation and mean 0. `seed` and `part` name the
/// numbers.
void addNoise(std::span<float> values, double deviation, std::uint64_t seed, std::uint32_t part);

} // namespace fitroom
