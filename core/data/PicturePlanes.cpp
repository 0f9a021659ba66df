#include "core/data/PicturePlanes.h"

namespace fitroom {

Picture pictureOfPlanes(std::span<const std::uint8_t> planes, const ImageShape& shape) {
    Picture picture{shape.width, shape.height, shape.channels, {}};
    picture.pixels.resize(planes.size());
    const auto channels = std::size_t(shape.channels);
    const std::size_t area = planes.size() / channels;
    for (std::size_t i = 0; i < planes.size(); ++i)
        picture.pixels[i] = planes[i % channels * area + i / channels];
    return picture;
}

} // namespace fitroom
