#pragma once

#include "core/data/ImageShape.h"
#include "core/picture/Picture.h"

#include <cstdint>
#include <span>

namespace fitroom {

/// An image of channels x height x width bytes as a picture, whose channels are interleaved.
Picture pictureOfPlanes(std::span<const std::uint8_t> planes, const ImageShape& shape);

} // namespace fitroom
