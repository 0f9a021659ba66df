#pragma once

#include "core/data/Dataset.h"

#include <QSize>

#include <cstdint>

namespace fitroom {

/// Of an image whose longer edge becomes `edge` pixels, each at least 1.
QSize shrunkSize(const ImageShape& shape, int edge);

/// An image in another size: the mean of the pixels under each new one; the nearest where it is
/// made larger. Writes height x width x channels bytes to `out`, and never more than
/// `channels` of the image's.
void shrinkImage(const Dataset& dataset, std::size_t image, QSize size, int channels,
                 std::uint8_t* out);

} // namespace fitroom
