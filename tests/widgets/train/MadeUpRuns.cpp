#include "tests/widgets/train/MadeUpRuns.h"

#include <cmath>
#include <random>

namespace fitroom {

namespace {

constexpr int kFirstPhase = 10;

/// Losses and accuracies after `epoch` epochs, without noise.
struct Trend {
    double trainingLoss, trainingAccuracy, validationLoss, validationAccuracy;
};

Trend trendAt(double epoch, unsigned seed) {
    const double skill = 0.02 * double(seed % 5);
    const double learnt = 0.19 + skill + 2.1 * std::exp(-epoch * 2.4) + 0.25 * std::exp(-epoch / 6);
    const double harder = epoch > kFirstPhase ? 0.05 * std::exp(-(epoch - kFirstPhase) / 25) : 0;
    const double overfit = 0.0006 * std::max(0.0, epoch - 38);
    const double training = learnt + harder;
    const double validation = learnt + 0.015 + overfit;
    return {training, 1 - training * 0.36, validation, 1 - validation * 0.34};
}

} // namespace

RunMetrics madeUpMetrics(unsigned seed, int epochs, int stepsPerEpoch) {
    std::mt19937 random(seed);
    std::normal_distribution<double> noise;
    RunMetrics metrics;
    double lowest = 1e9;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        for (int i = 1; i <= stepsPerEpoch; ++i) {
            const std::int64_t step = std::int64_t(epoch - 1) * stepsPerEpoch + i;
            const double at = double(step) / stepsPerEpoch;
            const Trend trend = trendAt(at, seed);
            metrics.steps.push_back(
                {.step = step,
                 .epoch = at,
                 .loss = trend.trainingLoss * std::exp(0.16 * noise(random)),
                 .accuracy = std::min(1.0, trend.trainingAccuracy + 0.015 * noise(random)),
                 .learningRate = 0.001,
                 .imagesPerSecond = 2400 + 60 * noise(random)});
        }
        const Trend trend = trendAt(epoch, seed);
        EpochMetrics one{.epoch = epoch,
                         .phase = epoch <= kFirstPhase ? 1 : 2,
                         .step = std::int64_t(epoch) * stepsPerEpoch,
                         .trainingLoss = trend.trainingLoss,
                         .trainingAccuracy = trend.trainingAccuracy,
                         .validationLoss = trend.validationLoss * (1 + 0.02 * noise(random)),
                         .validationAccuracy = trend.validationAccuracy + 0.002 * noise(random),
                         .learningRate = 0.001,
                         .seconds = 21,
                         .imagesPerSecond = 2400};
        one.best = one.validationLoss < lowest;
        lowest = std::min(lowest, one.validationLoss);
        metrics.epochs.push_back(one);
        if (epoch == kFirstPhase || epoch == 60)
            metrics.scores.push_back({.phase = one.phase,
                                      .epoch = epoch,
                                      .testLoss = one.validationLoss + 0.004,
                                      .testAccuracy = one.validationAccuracy - 0.003});
    }
    return metrics;
}

RunInfo madeUpRun(const std::string& id, const std::string& name, RunStatus status, int epochsDone,
                  unsigned seed) {
    RunInfo run;
    run.id = id;
    run.name = name;
    run.model.name = "cnn1";
    run.model.title = "1-conv";
    run.recipe.name = "tutorial-cnn1";
    run.recipe.title = "Tutorial, 1-conv";
    run.recipe.phases = {Phase(), Phase()};
    run.recipe.phases[0].epochs = kFirstPhase;
    run.recipe.phases[1].epochs = 60 - kFirstPhase;
    run.shape = {1, 28, 28};
    run.dataName = "Fashion-MNIST";
    run.created = "2024-05-12T09:30:00Z";
    run.status = status;
    run.epochsDone = epochsDone;
    const RunMetrics metrics = madeUpMetrics(seed, epochsDone, 2);
    for (const EpochMetrics& epoch : metrics.epochs)
        if (epoch.best)
            run.best = epoch;
    if (!metrics.scores.empty())
        run.score = metrics.scores.back();
    return run;
}

} // namespace fitroom
