#pragma once

#include "app/cli/ProgressLine.h"
#include "core/training/TrainingEvents.h"

#include <chrono>

namespace fitroom::cli {

/// Says on standard error how a training goes: a line for each epoch and each test score, and a
/// progress line on a terminal.
class TrainingPrinter {
public:
    void operator()(const TrainingEvent& event);

private:
    void on(const RunStarted& started);
    void on(const StepMetrics& step);
    void on(const EpochMetrics& epoch);
    void on(const PhaseScore& score);
    void on(const TrainingWarning& warning);
    void on(const CheckpointSaved&) {}
    void on(const StatusChanged&) {}
    void on(const KeepingPredictions& keeping);
    void on(const ComputingFeatures& computing);

    ProgressLine line_;
    RunStarted run_;
    std::chrono::steady_clock::time_point begin_;
};

} // namespace fitroom::cli
