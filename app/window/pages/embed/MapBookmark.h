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
    std::vector<std::int32_t> selection; ///< images
};

/// As a JSON file. It names the data set's images by index and holds none of them.
std::string bookmarkText(const MapBookmark& bookmark, const Dataset& dataset);

/// A bookmark of another data set is an error that names it.
Result<MapBookmark> readBookmark(const std::filesystem::path& file, const Dataset& dataset);

} // namespace fitroom
