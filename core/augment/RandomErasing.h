#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/data/ImageShape.h"

#include <cstdint>
#include <optional>
#include <span>

namespace fitroom {

struct PixelRectangle {
    int top = 0;
    int left = 0;
    int height = 0;
    int width = 0;
};

/// The rectangle to erase of one image, if any: random erasing (Zhong et al. 2017, "Random erasing
/// data augmentation"), sides in a ratio of 0.3 to 1 / 0.3. The same for the same arguments.
std::optional<PixelRectangle> drawErasing(const AugmentationSpec& spec, const ImageShape& shape,
                                          std::uint64_t seed, std::uint64_t epoch,
                                          std::int32_t image);

/// Fills the rectangle with uniform noise, in every channel another. `pixels` is channels x height
/// x width.
void erase(const PixelRectangle& rectangle, const ImageShape& shape, std::uint64_t seed,
           std::uint64_t epoch, std::int32_t image, std::span<float> pixels);

} // namespace fitroom
