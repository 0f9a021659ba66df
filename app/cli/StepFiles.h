#pragma once

#include "core/predict/Classify.h"

#include <filesystem>
#include <string>

namespace fitroom::cli {

/// Writes what became of a photo on its way into the net as PNG files to `folder`, which is made:
/// for shirt.jpg shirt-1-photo.png, shirt-2-mask.png, shirt-3-cut-out.png and shirt-4-image.png;
/// only the last where no garment was looked for. Photos of the same name overwrite each other's.
tl::expected<void, Error> writeSteps(const std::filesystem::path& folder, const std::string& file,
                                     const Classification& answer);

} // namespace fitroom::cli
