#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace fitroom {

/// A decoded picture, 8 bits a channel, interleaved rows: 1 (grey) or 3 (red, green, blue)
/// channels.
struct Picture {
    int width = 0;
    int height = 0;
    int channels = 1;
    std::vector<std::uint8_t> pixels;
};

/// A PNG, JPEG, WebP or BMP picture or the first frame of a GIF one, told by its first bytes, the
/// right way up as its EXIF data say, with what is transparent laid on white and 16 bits brought
/// down to 8. A grey file gives one channel, but for GIF.
///
/// Over 64 megapixels is refused from the header; a damaged or truncated file is an error, naming
/// the byte where it can be told.
Result<Picture> decodePicture(std::span<const std::uint8_t> bytes, const std::string& file);

/// The same from a file of at most 512 MiB.
Result<Picture> readPicture(const std::filesystem::path& file);

} // namespace fitroom
