#pragma once

#include "core/augment/ImageChange.h"

#include <cstdint>
#include <span>

namespace fitroom {

/// 8-bit pixels as floats, 0 to 1.
void toFloat(std::span<const std::uint8_t> pixels, std::span<float> out);

/// The channel plane `pixels` seen through `map`, interpolated linearly between pixels, positions
/// outside taking the nearest edge (SciPy's `affine_transform` with order 1 and mode "nearest").
/// Floats 0 to 1. `scratch` has as many elements as the plane.
void samplePlane(std::span<const std::uint8_t> pixels, int height, int width, const AffineMap& map,
                 std::span<std::uint32_t> scratch, std::span<float> out);

/// Scales the pixels about their mean by `contrast`, adds `brightness`, and cuts to 0 to 1.
void adjustTones(float contrast, float brightness, std::span<float> pixels);

} // namespace fitroom
