#pragma once

#include "core/evaluation/Predictions.h"
#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <filesystem>
#include <optional>
#include <string>

namespace fitroom {

/// Predictions kept on disk as a safetensors file: "indices" and "labels" (I32), "probabilities"
/// (F32, images x classes). `key` names the weights and the data they belong to.
tl::expected<void, Error> writePredictions(const std::filesystem::path& path,
                                           const Predictions& predictions, const std::string& key,
                                           FileLayer& files = posixFiles());

/// Nothing when there is no such file, it is damaged, or it belongs to another key.
std::optional<Predictions> readPredictions(const std::filesystem::path& path,
                                           const std::string& key);

} // namespace fitroom
