#pragma once

#include "core/data/ImageShape.h"

#include <cstdint>
#include <span>

namespace fitroom {

/// Adds to each channel a value of its own, uniform in ±`range`, and cuts to 0 to 1: light of
/// another colour. The same for the same arguments. `pixels` is channels x height x width.
void shiftColours(double range, const ImageShape& shape, std::uint64_t seed, std::uint64_t epoch,
                  std::int32_t image, std::span<float> pixels);

} // namespace fitroom
