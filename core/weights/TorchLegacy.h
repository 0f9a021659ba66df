#pragma once

#include "core/weights/WeightFile.h"

#include <string_view>

namespace fitroom {

/// Whether a file that begins so is one that PyTorch before 1.6 saved.
bool isTorchLegacy(std::string_view start);

/// A state dictionary as PyTorch before 1.6 saved it: pickles of a magic number, the format's
/// version, the machine, the dictionary and the storages' keys, then the storages, each as the
/// count of its values (8 bytes) and the values.
Result<WeightFile> readTorchLegacy(std::string content, const std::string& file);

} // namespace fitroom
