#pragma once

#include "core/embedding/PointTable.h"
#include "core/support/Progress.h"

#include <filesystem>

namespace fitroom {

/// Points from lines of numbers, plain or gzip: tab-separated as the Embedding Projector has them,
/// without a heading, or comma-separated, where a first line that is no numbers is one.
Result<PointTable> readTextTable(const std::filesystem::path& path, char separator,
                                 const Progress& progress = {});

/// The points as tab-separated lines, each number as short as it can be without loss.
std::string textTable(Points points, const Progress& progress = {});

/// Appends the shortest text that reads back as the same number.
void appendNumber(std::string& text, float number);

} // namespace fitroom
