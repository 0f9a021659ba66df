#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <variant>

namespace fitroom {

/// Mean over the few steps since the last one of these.
struct StepMetrics {
    std::int64_t step = 0; ///< steps done since the run began
    double epoch = 0;      ///< epochs done, with its fraction
    double loss = 0;
    double accuracy = 0; ///< 0 to 1
    double learningRate = 0;
    double imagesPerSecond = 0;
    bool operator==(const StepMetrics&) const = default;
};

inline constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

struct EpochMetrics {
    int epoch = 0; ///< 1 for the first
    int phase = 0; ///< 1 for the first
    std::int64_t step = 0;
    double trainingLoss = 0; ///< mean over the epoch's batches, dropout and augmentation on
    double trainingAccuracy = 0;
    double validationLoss = kNoNumber; ///< NaN, as the accuracy, without validation images
    double validationAccuracy = kNoNumber;
    double learningRate = 0;
    double seconds = 0;
    double imagesPerSecond = 0; ///< training only
    bool best = false;          ///< lowest validation loss so far
    bool operator==(const EpochMetrics&) const = default;
};

/// Test score of the weights at the end of a phase.
struct PhaseScore {
    int phase = 0;
    int epoch = 0;
    double testLoss = 0;
    double testAccuracy = 0;
    bool operator==(const PhaseScore&) const = default;
};

enum class RunStatus { Running, Paused, Finished, Stopped, Interrupted, Failed };

struct RunStarted {
    std::string run; ///< name of the run's folder
    std::int64_t totalSteps = 0;
    std::int64_t firstStep = 0; ///< not 0 when resumed
    int totalEpochs = 0;
};

struct CheckpointSaved {
    std::int64_t step = 0;
};

/// Something the user should know that does not end the training.
struct TrainingWarning {
    Error error;
};

struct StatusChanged {
    RunStatus status = RunStatus::Running;
};

/// The run is finished and saved; its predictions are being made, to be kept with it. A stop ends
/// that early and takes nothing from the run.
struct KeepingPredictions {
    double share = 0; ///< done, 0 to 1
};

/// What a frozen backbone makes of the images is computed, before the first step.
struct ComputingFeatures {
    double share = 0; ///< done, 0 to 1
};

using TrainingEvent =
    std::variant<RunStarted, StepMetrics, EpochMetrics, PhaseScore, CheckpointSaved,
                 TrainingWarning, StatusChanged, KeepingPredictions, ComputingFeatures>;

/// Called on the training thread; must not block.
using TrainingEventSink = std::function<void(const TrainingEvent&)>;

} // namespace fitroom
