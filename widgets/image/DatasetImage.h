#pragma once

#include "core/data/Dataset.h"
#include "core/picture/Picture.h"

#include <QImage>

#include <span>

namespace fitroom {

/// An image of channels x height x width bytes for painting. Grey pixels are not copied: the result
/// is valid only while `pixels` is. Colour planes are interleaved into a new image.
QImage imageView(std::span<const std::uint8_t> pixels, const ImageShape& shape);
QImage imageView(const Dataset& dataset, std::size_t index);

/// The same with pixels of its own, to be kept.
QImage imageCopy(std::span<const std::uint8_t> pixels, const ImageShape& shape);
QImage imageCopy(const Dataset& dataset, std::size_t index);

/// Not copied: valid only while `picture` is.
QImage imageOver(const Picture& picture);
/// Grey images give one channel, others three; transparent parts become white.
Picture toPicture(const QImage& image);

} // namespace fitroom
