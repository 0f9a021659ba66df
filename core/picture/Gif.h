#pragma once

#include "core/picture/ByteView.h"
#include "core/picture/Picture.h"
#include "core/picture/PictureHeader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace fitroom {

/// Reads a GIF file's structure up to the end of its first frame. The size is that of the canvas,
/// made as large as the frame needs.
Result<PictureHeader> gifHeader(const ByteView& bytes, const std::string& file);

/// The first frame of a GIF file, laid on a white canvas of the header's size: red, green, blue.
/// Nothing when its pixels cannot be unpacked.
std::optional<Picture> decodeGif(std::span<const std::uint8_t> bytes, const PictureHeader& header);

} // namespace fitroom
