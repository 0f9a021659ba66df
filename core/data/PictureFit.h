#pragma once

#include "core/data/ImageShape.h"
#include "core/picture/Picture.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace fitroom {

/// How a picture of other proportions is brought to an image's.
enum class PictureFit {
    Stretch, ///< all of it, with other proportions
    Pad,     ///< all of it, in the middle, what is left over in the colour of its edge
    Crop     ///< as much of its middle as has the image's proportions
};
inline constexpr std::string_view kPictureFitNames[] = {"stretch", "pad", "crop"};

/// Writes `picture` in the size and colours of `shape`, channels x height x width, to `out`. It is
/// shrunk by averaging areas, enlarged by linear interpolation; grey is 0.299 R + 0.587 G + 0.114
/// B.
void fitPicture(const Picture& picture, const ImageShape& shape, PictureFit fit,
                std::span<std::uint8_t> out);

} // namespace fitroom
