#pragma once

#include "core/data/LabelledImages.h"
#include "core/support/Progress.h"

#include <filesystem>

namespace fitroom {

/// Reads a CSV file as Kaggle has it, plain or gzip: a header `label,pixel1,…,pixel784` (the pixels
/// may be numbered from 0, or named by row and column, `1x1,…,28x28`), then an image a line.
/// Without rows and columns in the names the image must be square. Fields may be quoted.
Result<LabelledImages> readCsv(const std::filesystem::path& path, const Progress& progress);

} // namespace fitroom
