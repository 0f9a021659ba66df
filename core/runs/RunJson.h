#pragma once

#include "core/runs/Run.h"
#include "core/support/Error.h"

#include <nlohmann/json_fwd.hpp>

namespace fitroom {

/// run.json's content, with "schema_version": 1.
nlohmann::json runToJson(const RunInfo& run);
Result<RunInfo> runFromJson(const nlohmann::json& json, const std::string& file);

/// The names used in files: "running", "paused", "finished", "stopped", "interrupted", "failed".
std::string statusName(RunStatus status);

} // namespace fitroom
