#pragma once

#include "core/embedding/PointTable.h"
#include "core/support/Progress.h"

#include <filesystem>

namespace fitroom {

/// metadata.tsv for so many points: one column has no heading and is called "label", several have
/// one.
Result<Metadata> readMetadata(const std::filesystem::path& path, std::size_t points,
                              const Progress& progress = {});

/// What such a file holds. Tabs and line ends within values become spaces.
std::string metadataText(const Metadata& metadata);

} // namespace fitroom
