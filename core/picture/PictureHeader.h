#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace fitroom {

enum class PictureFormat { Png, Jpeg, WebP, Bmp, Gif };

/// What a picture's file tells before it is decoded.
struct PictureHeader {
    PictureFormat format = PictureFormat::Png;
    std::uint32_t width = 0; ///< as stored, before it is turned the right way up
    std::uint32_t height = 0;
    bool grey = false; ///< PNG: one channel apart from transparency
    /// PNG: the one grey value, or red, green and blue, that is transparent, on the scale of the
    /// decoded pixels.
    std::vector<std::uint16_t> transparent;
    std::span<const std::uint8_t> exif; ///< TIFF data, inside the file's bytes; may be empty
};

/// Whether a file's first bytes, twelve or more, are those of a kind that can be read.
bool beginsAsPicture(std::span<const std::uint8_t> bytes);

/// Reads a file's structure up to its end, of a GIF up to the end of its first frame, so that
/// truncated files and checksum errors are found before a decoder sees them. `file` is the name for
/// errors.
Result<PictureHeader> readPictureHeader(std::span<const std::uint8_t> bytes,
                                        const std::string& file);

/// EXIF's orientation, 1 (as stored) to 8, of TIFF data; 1 when there is none that makes sense.
int exifOrientation(std::span<const std::uint8_t> tiff);

} // namespace fitroom
