#pragma once

#include "core/data/Dataset.h"
#include "core/picture/Picture.h"

#include <filesystem>

namespace fitroom {

/// Pictures of points in one picture: a square grid of equal tiles, row by row, the last tiles left
/// over.
struct SpriteSheet {
    Picture picture;
    int tileWidth = 0;
    int tileHeight = 0;
};

inline constexpr int kLargestSprite = 8192; ///< pixels along a side: what browsers can show

/// The images' sheet, tiles made smaller where it would be larger than kLargestSprite.
SpriteSheet spriteSheet(const Dataset& dataset, std::span<const std::int32_t> images);

/// Reads the sheet of so many points. Tiles of the given size, 0 where it is not known; a picture
/// that is no square grid of them is an error.
Result<SpriteSheet> readSprites(const std::filesystem::path& path, std::size_t points,
                                int tileWidth, int tileHeight);

/// The tiles of so many points as images of one class without a name.
DatasetPtr tilesOf(const SpriteSheet& sheet, std::size_t points);

} // namespace fitroom
