#pragma once

#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <filesystem>
#include <vector>

namespace fitroom {

/// The files meant by `paths`: a file itself, whatever it is; of a folder, all in it and below that
/// are named like a picture (.png, .jpg, .jpeg, .webp, .bmp, .gif), by their names. A folder with
/// none of them is an error. `progress.stop` is polled.
Result<std::vector<std::filesystem::path>>
pictureFiles(const std::vector<std::filesystem::path>& paths, const Progress& progress = {});

} // namespace fitroom
