#pragma once

#include "core/embedding/PointTable.h"
#include "core/support/Progress.h"

#include <filesystem>

namespace fitroom {

/// A NumPy array file (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html) of
/// two dimensions: floats of 4 or 8 bytes or whole numbers of 1 to 8, little-endian, row by row.
Result<PointTable> readNpy(const std::filesystem::path& path, const Progress& progress = {});

} // namespace fitroom
