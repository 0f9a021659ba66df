#pragma once

#include "core/runs/Run.h"
#include "core/support/Error.h"

#include <cstdint>
#include <filesystem>

namespace fitroom {

/// Follows a run's metrics.jsonl while it is written, perhaps by another program: each look reads
/// only what was added since the last one.
class MetricsTail {
public:
    explicit MetricsTail(std::filesystem::path file);

    /// Reads on; true when there was something new. A last line without its end is left for the
    /// next time. Begins anew when the file is shorter than before or does not go on as lines of
    /// metrics, as when a run goes on from a checkpoint. A file that is not there yet is empty.
    Result<bool> update();

    [[nodiscard]] const RunMetrics& metrics() const { return metrics_; }

private:
    Result<bool> readFrom(std::uintmax_t offset);

    std::filesystem::path file_;
    std::uintmax_t offset_ = 0; ///< after the last whole line read
    RunMetrics metrics_;
};

} // namespace fitroom
