#pragma once

#include "core/runs/Run.h"
#include "core/support/Error.h"

#include <nlohmann/json_fwd.hpp>

namespace fitroom {

/// One line of metrics.jsonl: {"kind": "steps" | "epoch" | "score", …}; null for other events.
nlohmann::json metricToJson(const TrainingEvent& event);

/// Adds a line to the metrics; false when it is not a metric of ours.
bool addMetric(const nlohmann::json& line, RunMetrics& metrics);

/// The same values as members of run.json. Infinite and undefined numbers, for which JSON has no
/// words, are written as null and read as undefined. `prefix` is put before members' names in
/// errors, as "best.".
nlohmann::json metricsToJson(const EpochMetrics& metrics);
nlohmann::json metricsToJson(const PhaseScore& score);
tl::expected<void, Error> readMetrics(const nlohmann::json& json, const std::string& file,
                                      const std::string& prefix, EpochMetrics& metrics);
tl::expected<void, Error> readMetrics(const nlohmann::json& json, const std::string& file,
                                      const std::string& prefix, PhaseScore& score);

} // namespace fitroom
