#pragma once

#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <filesystem>
#include <optional>
#include <string>

namespace fitroom {

/// A run's fitted temperature on disk: {"schema_version": 1, "key": …, "temperature": …}. `key`
/// names the weights and the data it belongs to, as for PredictionFile.
tl::expected<void, Error> writeTemperature(const std::filesystem::path& path, double temperature,
                                           const std::string& key, FileLayer& files = posixFiles());

/// Nothing when there is no such file, it is damaged, or it belongs to another key.
std::optional<double> readTemperature(const std::filesystem::path& path, const std::string& key);

} // namespace fitroom
