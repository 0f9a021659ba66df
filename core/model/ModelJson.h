#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>

namespace fitroom {

/// {"schema_version": 1, "name": …, "title": …, "layers": [{"type": "convolution", …}, …]}
nlohmann::json modelToJson(const ModelSpec& model);

/// Missing members keep their defaults; an unknown layer type or member, or a value out of range,
/// is an error that names the layer. `file` is where the JSON came from.
Result<ModelSpec> modelFromJson(const nlohmann::json& json, const std::string& file);

Result<ModelSpec> readModel(const std::filesystem::path& file);

} // namespace fitroom
