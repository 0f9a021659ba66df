#pragma once

#include "core/evaluation/Predictions.h"
#include "core/nn/Network.h"
#include "core/nn/Optimiser.h"
#include "core/runs/HistoryLog.h"
#include "core/runs/MetricsLog.h"
#include "core/runs/RunStore.h"
#include "core/training/Batches.h"
#include "core/training/Checkpoint.h"
#include "core/training/TrainingControl.h"
#include "core/training/TrainingEvents.h"
#include "core/training/TrainingState.h"

#include <chrono>
#include <memory>

namespace fitroom {

/// One run's training: sample, forward, backward, step, evaluate, checkpoint. Lives on one thread.
class TrainingLoop {
public:
    TrainingLoop(RunInfo& run, DatasetPtr dataset, Split split, Network network, RunStore& store,
                 TrainingControl& control, const TrainingEventSink& sink);

    /// Takes over a checkpoint's weights, moments and counters; metrics written later are cut off.
    tl::expected<void, Error> restore(const Checkpoint& checkpoint);
    /// For a run without a checkpoint: its metrics are cut off.
    tl::expected<void, Error> startOver();

    /// Trains to the end, to an early stop or to the user's; the run's status says which.
    tl::expected<void, Error> run();

private:
    using Clock = std::chrono::steady_clock;

    struct PhaseAt {
        int number = 0; ///< 0 for the first
        int firstEpoch = 0;
    };

    [[nodiscard]] PhaseAt phaseOf(int epoch) const;
    [[nodiscard]] const Phase& phase() const;
    [[nodiscard]] double learningRate() const;
    [[nodiscard]] bool finished() const;

    tl::expected<void, Error> prepareFeatures();
    [[nodiscard]] Batch nextBatch();
    tl::expected<void, Error> trainEpoch();
    tl::expected<void, Error> trainBatch();
    void stepWith(const Batch& batch);
    void obeyControl();
    void endGroup();
    void endEpoch();
    [[nodiscard]] EpochMetrics epochMetrics(const Predictions& validation) const;
    void keepEpoch(int epoch);
    void scorePhase();
    [[nodiscard]] Predictions predict(std::span<const std::int32_t> indices);

    void saveLast();
    void saveBest();
    void saveInfo();
    void setStatus(RunStatus status);
    tl::expected<void, Error> checkLoss() const;

    void tell(const TrainingEvent& event);
    /// A write that failed does not end the training: the user is told, and the next one may work.
    void warnIfFailed(const tl::expected<void, Error>& written);

    RunInfo& info_;
    const Recipe& recipe_;
    DatasetPtr dataset_;
    Split split_;
    Network network_;
    Optimiser optimiser_;
    Sampler sampler_;
    std::optional<FeatureCache> kept_;     ///< of a frozen backbone, when any phase is plain
    std::unique_ptr<Augmenter> augmenter_; ///< of augmenterPhase_
    int augmenterPhase_ = -1;
    RunStore& store_;
    MetricsLog log_;
    HistoryLog history_;
    std::vector<std::int32_t> followed_; ///< images whose features are kept
    EpochLog features_;
    TrainingControl& control_;
    const TrainingEventSink& sink_;
    TrainingState state_;
    Pass pass_;
    double groupSeconds_ = 0;
    Clock::time_point lastSave_ = Clock::now();
};

} // namespace fitroom
