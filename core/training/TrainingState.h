#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <limits>

namespace fitroom {

/// Loss and accuracy added up over images.
struct MetricSums {
    double loss = 0;
    std::int64_t right = 0;
    std::int64_t images = 0;

    void add(double batchLoss, std::int64_t batchRight, std::int64_t batchImages);
    [[nodiscard]] double meanLoss() const { return images > 0 ? loss / double(images) : 0; }
    [[nodiscard]] double accuracy() const {
        return images > 0 ? double(right) / double(images) : 0;
    }
};

/// The trainer's counters: where in the recipe it is. With the weights and the optimiser's moments
/// this is all a checkpoint needs.
struct TrainingState {
    std::int64_t step = 0;
    int epoch = 0;    ///< the one being trained, 0 for the first
    int batch = 0;    ///< the next one of this epoch
    MetricSums group; ///< since the last StepMetrics
    int groupSteps = 0;
    MetricSums epochSums;
    double epochSeconds = 0;
    double bestLoss = std::numeric_limits<double>::max();
    int epochsSinceBest = 0;
    int ratePhase = -1; ///< phase whose learning rate was replaced by hand …
    double rate = 0;    ///< … with this
    std::int64_t optimiserSteps = 0;
    std::uint64_t metricsSize = 0; ///< length of metrics.jsonl
};

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(MetricSums, loss, right, images)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(TrainingState, step, epoch, batch, group, groupSteps, epochSums,
                                   epochSeconds, bestLoss, epochsSinceBest, ratePhase, rate,
                                   optimiserSteps, metricsSize)

inline void MetricSums::add(double batchLoss, std::int64_t batchRight, std::int64_t batchImages) {
    loss += batchLoss * double(batchImages);
    right += batchRight;
    images += batchImages;
}

} // namespace fitroom
