#pragma once

#include "core/data/Dataset.h"
#include "core/support/Error.h"
#include "widgets/embed/EmbedPage.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fitroom {

/// A map as it was looked at: where its points are, what was selected, and how it was seen.
struct MapBookmark {
    MapContent content;
    MapSight sight;
    std::vector<std::int32_t> selection; ///< images; of a table points
};

/// As a JSON file. It names the data set's images by index, a table by its file, and holds neither.
/// `dataset` is that of the map's images and may be null for a table.
std::string bookmarkText(const MapBookmark& bookmark, const Dataset* dataset);

/// A bookmark of other images than `dataset`'s, which may be null, is an error that names them.
Result<MapBookmark> readBookmark(const std::filesystem::path& file, const Dataset* dataset);

} // namespace fitroom
