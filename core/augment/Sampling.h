#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/augment/ImageChange.h"

#include <cstdint>
#include <span>

namespace fitroom {

/// 8-bit pixels as floats, 0 to 1.
void toFloat(std::span<const std::uint8_t> pixels, std::span<float> out);

/// The channel plane `pixels` seen through `map`, positions outside taking the nearest edge
/// (SciPy's `affine_transform` with mode "nearest", and order 0 or 1 for nearest and linear
/// interpolation). Floats 0 to 1. `scratch` has as many elements as the plane.
void samplePlane(std::span<const std::uint8_t> pixels, int height, int width, const AffineMap& map,
                 Interpolation interpolation, std::span<std::uint32_t> scratch,
                 std::span<float> out);

/// Scales the pixels about their mean by `contrast`, adds `brightness`, and cuts to 0 to 1.
void adjustTones(float contrast, float brightness, std::span<float> pixels);

} // namespace fitroom
