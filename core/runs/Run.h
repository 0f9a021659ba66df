#pragma once

#include "core/data/ImportOptions.h"
#include "core/model/LayerSpec.h"
#include "core/runs/RunNotes.h"
#include "core/training/Recipe.h"
#include "core/training/TrainingEvents.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fitroom {

/// run.json: what was trained, on what, by what, and how it stands.
struct RunInfo {
    std::string id;    ///< the folder's name
    std::string name;  ///< for people
    std::string group; ///< the same for repeats that differ in their seeds only; else empty
    ModelSpec model;
    Recipe recipe;
    ImageShape shape;
    std::vector<std::string> classNames;
    std::string dataName;
    std::string dataSource;                  ///< path the data was read from
    std::optional<ImportOptions> dataImport; ///< how images were made of pictures, if they were
    std::string dataFingerprint;             ///< with the label corrections that were on
    std::string originalFingerprint;         ///< of the data as read; empty in older runs: the same
    std::int64_t correctedLabels = 0;
    std::string created;  ///< UTC, ISO 8601
    std::string program;  ///< "Fitting Room 0.1.0, LibTorch 1.13.0, OpenBLAS …"
    std::string hardware; ///< "AMD EPYC, 2 threads, bfloat16"
    RunStatus status = RunStatus::Running;
    std::string failure; ///< English, when status is Failed
    int epochsDone = 0;
    std::optional<EpochMetrics> best;
    std::optional<PhaseScore> score; ///< the newest test score
    RunNotes notes;                  ///< from a file of their own, not written with the rest
    bool operator==(const RunInfo&) const = default;
};

/// metrics.jsonl in memory.
struct RunMetrics {
    std::vector<StepMetrics> steps;
    std::vector<EpochMetrics> epochs;
    std::vector<PhaseScore> scores;
};

} // namespace fitroom
