#pragma once

#include "core/data/ImageShape.h"
#include "core/data/ImportOptions.h"
#include "core/data/folder/ImageFolder.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace fitroom {

struct PictureSize {
    int width = 0;
    int height = 0;
    bool operator==(const PictureSize&) const = default;
};

/// What became of some of a folder's files.
struct ReadPictures {
    ImageShape shape;
    std::vector<std::uint8_t> pixels; ///< of those that could be read, in order
    std::vector<std::size_t> images;  ///< which those are, as the folder counts them
    std::vector<PictureSize> sizes;   ///< theirs before they were fitted
    std::vector<Error> problems;      ///< of the others, in order
};

/// Reads `images` of the folder, of which a few threads each take the next. What the options leave
/// open is decided by all of them.
Result<ReadPictures> readPictures(const ImageFolder& folder, const std::vector<std::size_t>& images,
                                  const ImportOptions& options, const Progress& progress);

} // namespace fitroom
