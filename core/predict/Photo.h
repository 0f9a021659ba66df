#pragma once

#include "core/picture/Picture.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace fitroom {

/// The longer side of a photo that is kept, in pixels: enough to look at and for any net here,
/// while hundreds of photos fit into memory.
inline constexpr int kPhotoSide = 1024;

/// A picture to classify: as readPicture() gives it, shrunk to kPhotoSide.
Result<Picture> readPhoto(const std::filesystem::path& file);

/// The same of a file's content, as decodePicture() takes it: pasted, or dragged from a browser.
Result<Picture> decodePhoto(std::span<const std::uint8_t> data, const std::string& name);

} // namespace fitroom
