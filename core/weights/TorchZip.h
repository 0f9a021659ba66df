#pragma once

#include "core/weights/WeightFile.h"

#include <string_view>

namespace fitroom {

/// Whether a file that begins so is a zip file.
bool isZip(std::string_view start);

/// Whether the file is a TorchScript program, which PyTorch saves in such a zip file too. Runs
/// nothing. The error is that the file cannot be read.
Result<bool> isTorchScript(const std::filesystem::path& path);

/// A state dictionary as PyTorch saves it since 1.6: a zip file with `…/data.pkl` and one file per
/// storage, none of them packed.
Result<WeightFile> readTorchZip(const std::filesystem::path& path);

} // namespace fitroom
