#pragma once

#include "core/weights/WeightFile.h"

#include <string_view>

namespace fitroom {

/// Whether a file that begins so is a zip file.
bool isZip(std::string_view start);

/// A state dictionary as PyTorch saves it since 1.6: a zip file with `…/data.pkl` and one file per
/// storage, none of them packed.
Result<WeightFile> readTorchZip(const std::filesystem::path& path);

} // namespace fitroom
