#include "core/training/TrainingLoop.h"

#include "core/nn/RunNetwork.h"
#include "core/runs/FeatureHistory.h"
#include "core/runs/MetricsJson.h"
#include "core/support/Elapsed.h"
#include "core/training/EpochFeatures.h"
#include "core/training/Schedule.h"
#include "core/training/TrainingStep.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr int kGroupSteps = 10;                          // steps to a line of metrics
constexpr auto kSaveInterval = std::chrono::seconds(60); // or an epoch, if that is shorter

} // namespace

TrainingLoop::TrainingLoop(RunInfo& run, DatasetPtr dataset, Split split, Network network,
                           RunStore& store, TrainingControl& control, const TrainingEventSink& sink)
    : info_(run), recipe_(run.recipe), dataset_(std::move(dataset)), split_(std::move(split)),
      network_(std::move(network)), optimiser_(recipe_.optimiser, network_.parameters()),
      sampler_(trainingSampler(split_, recipe_)), store_(store),
      log_(store.metricsFile(run.id), store.files()),
      history_(store.historyFile(run.id), split_.validation, dataset_->classCount(), store.files()),
      followed_(followedImages(*dataset_, split_)),
      features_(store.featureFile(run.id), featureHeader(followed_), &featureParts, store.files()),
      control_(control), sink_(sink) {
    pass_.training = true;
    // On a frozen backbone's features there is little to compute, and they have a wide range.
    pass_.type = network_.frozenBackbone() ? at::kFloat : activationType(recipe_.precision);
    pass_.key = std::uint32_t(recipe_.seed);
}

tl::expected<void, Error> TrainingLoop::restore(const Checkpoint& checkpoint) {
    const std::string file = store_.lastCheckpoint(info_.id).string();
    std::vector<NamedTensor> weights, moments;
    for (const NamedTensor& tensor : checkpoint.tensors)
        (tensor.name.starts_with("optimiser.") ? moments : weights).push_back(tensor);
    try {
        state_ = checkpoint.state.get<TrainingState>();
    } catch (const nlohmann::json::exception&) {
        return badInput(inFile(file),
                        {CORE_TEXT("core", "The checkpoint's counters are incomplete."), {}});
    }
    if (auto loaded = network_.load(weights, file); !loaded)
        return loaded;
    if (!optimiser_.load(moments, state_.optimiserSteps))
        return badInput(inFile(file),
                        {CORE_TEXT("core", "The optimiser's state does not fit the net."), {}});
    warnIfFailed(history_.cutTo(state_.epoch));
    warnIfFailed(features_.cutTo(state_.epoch));
    return log_.cutTo(state_.metricsSize);
}

tl::expected<void, Error> TrainingLoop::startOver() {
    warnIfFailed(history_.cutTo(0));
    warnIfFailed(features_.cutTo(0));
    return log_.cutTo(0);
}

tl::expected<void, Error> TrainingLoop::run() {
    const std::int64_t totalSteps =
        std::int64_t(recipe_.totalEpochs()) * sampler_.batchesPerEpoch();
    setStatus(RunStatus::Running);
    tell(RunStarted{info_.id, totalSteps, state_.step, recipe_.totalEpochs()});
    if (state_.step == 0)
        saveLast();
    if (auto prepared = prepareFeatures(); !prepared) {
        info_.failure = prepared.error().english();
        setStatus(RunStatus::Failed);
        return prepared;
    }
    while (!finished() && !control_.stopRequested()) {
        if (auto trained = trainEpoch(); !trained) {
            info_.failure = trained.error().english();
            setStatus(RunStatus::Failed);
            return trained;
        }
    }
    if (!finished())
        saveLast();
    setStatus(finished() ? RunStatus::Finished : RunStatus::Stopped);
    return {};
}

/// What plain phases learn from, and what is predicted after every epoch. A stop leaves what is
/// done for the next time.
tl::expected<void, Error> TrainingLoop::prepareFeatures() {
    const bool plain = std::ranges::any_of(
        recipe_.phases, [](const Phase& one) { return one.augmentation.changesNothing(); });
    if (!network_.frozenBackbone() || !plain || control_.stopRequested())
        return {};
    std::vector<std::int32_t> images = sampler_.images();
    images.insert(images.end(), split_.validation.begin(), split_.validation.end());
    const auto test = subsetIndices(*dataset_, split_, Subset::Test);
    images.insert(images.end(), test.begin(), test.end());
    Result<FeatureCache> kept = keepFeatures(
        network_, *dataset_, images,
        {[this](double share) { sink_(ComputingFeatures{share}); }, control_.stopToken()});
    if (kept)
        kept_ = std::move(*kept);
    else if (kept.error().kind != ErrorKind::Cancelled)
        return Failure(kept.error());
    lastSave_ = Clock::now();
    return {};
}

Batch TrainingLoop::nextBatch() {
    const auto images = sampler_.batch(state_.epoch, state_.batch);
    return kept_ && phase().augmentation.changesNothing()
               ? featureBatch(*dataset_, images, network_, *kept_)
               : makeBatch(*dataset_, images, *augmenter_, state_.epoch);
}

bool TrainingLoop::finished() const {
    const int patience = recipe_.earlyStopping.patience;
    return state_.epoch >= recipe_.totalEpochs() ||
           (patience > 0 && state_.epochsSinceBest >= patience);
}

tl::expected<void, Error> TrainingLoop::trainEpoch() {
    while (state_.batch < sampler_.batchesPerEpoch()) {
        obeyControl();
        if (control_.stopRequested())
            return {};
        if (auto trained = trainBatch(); !trained)
            return trained;
        if (Clock::now() - lastSave_ > kSaveInterval)
            saveLast();
    }
    endEpoch();
    return {};
}

tl::expected<void, Error> TrainingLoop::trainBatch() {
    const auto start = Clock::now();
    const int phaseNumber = phaseOf(state_.epoch).number;
    if (phaseNumber != augmenterPhase_) {
        augmenter_ =
            std::make_unique<Augmenter>(phase().augmentation, dataset_->shape(), recipe_.seed);
        augmenterPhase_ = phaseNumber;
    }
    stepWith(nextBatch());
    ++state_.step;
    ++state_.batch;
    ++state_.groupSteps;
    const double seconds = secondsSince(start);
    groupSeconds_ += seconds;
    state_.epochSeconds += seconds;
    if (auto sound = checkLoss(); !sound)
        return sound;
    if (state_.groupSteps >= kGroupSteps)
        endGroup();
    return {};
}

void TrainingLoop::stepWith(const Batch& batch) {
    pass_.step = std::uint64_t(state_.step);
    const StepOutcome outcome =
        trainingStep(network_, optimiser_, batch, pass_, recipe_.labelSmoothing, learningRate());
    state_.group.add(outcome.loss, outcome.right, outcome.images);
    state_.epochSums.add(outcome.loss, outcome.right, outcome.images);
}

tl::expected<void, Error> TrainingLoop::checkLoss() const {
    if (std::isfinite(state_.group.loss))
        return {};
    return failed({CORE_TEXT("core", "The loss is no longer a number at step %1."),
                   {std::to_string(state_.step)}},
                  {CORE_TEXT("core", "Try a lower learning rate."), {}});
}

void TrainingLoop::obeyControl() {
    if (const auto rate = control_.takeLearningRate()) {
        state_.ratePhase = phaseOf(state_.epoch).number;
        state_.rate = *rate;
    }
    if (!control_.paused() || control_.stopRequested())
        return;
    saveLast();
    setStatus(RunStatus::Paused);
    control_.waitWhilePaused();
    if (!control_.stopRequested())
        setStatus(RunStatus::Running);
}

void TrainingLoop::endGroup() {
    StepMetrics metrics;
    metrics.step = state_.step;
    metrics.epoch = state_.epoch + double(state_.batch) / sampler_.batchesPerEpoch();
    metrics.loss = state_.group.meanLoss();
    metrics.accuracy = state_.group.accuracy();
    metrics.learningRate = learningRate();
    metrics.imagesPerSecond = groupSeconds_ > 0 ? double(state_.group.images) / groupSeconds_ : 0;
    tell(metrics);
    state_.group = {};
    state_.groupSteps = 0;
    groupSeconds_ = 0;
}

void TrainingLoop::endEpoch() {
    if (state_.groupSteps > 0)
        endGroup();
    const Predictions validation = predict(split_.validation);
    const EpochMetrics metrics = epochMetrics(validation);
    if (!split_.validation.empty())
        state_.epochsSinceBest = metrics.best ? 0 : state_.epochsSinceBest + 1;
    tell(metrics);
    warnIfFailed(history_.add(metrics.epoch, validation));
    keepEpoch(metrics.epoch);
    if (metrics.best) {
        state_.bestLoss = metrics.validationLoss;
        info_.best = metrics;
    }
    // Without validation images none is known to be better: the last one stands for the best.
    if (metrics.best || split_.validation.empty())
        saveBest();
    const int phaseNumber = phaseOf(state_.epoch).number;
    ++state_.epoch;
    state_.batch = 0;
    state_.epochSums = {};
    state_.epochSeconds = 0;
    info_.epochsDone = state_.epoch;
    if (finished() || phaseOf(state_.epoch).number != phaseNumber)
        scorePhase();
    saveLast();
    saveInfo();
}

EpochMetrics TrainingLoop::epochMetrics(const Predictions& validation) const {
    EpochMetrics metrics;
    metrics.epoch = state_.epoch + 1;
    metrics.phase = phaseOf(state_.epoch).number + 1;
    metrics.step = state_.step;
    metrics.trainingLoss = state_.epochSums.meanLoss();
    metrics.trainingAccuracy = state_.epochSums.accuracy();
    metrics.learningRate = learningRate();
    metrics.seconds = state_.epochSeconds;
    metrics.imagesPerSecond =
        state_.epochSeconds > 0 ? double(state_.epochSums.images) / state_.epochSeconds : 0;
    if (validation.size() > 0) {
        metrics.validationLoss = meanLoss(validation);
        metrics.validationAccuracy = accuracy(validation);
    }
    metrics.best = metrics.validationLoss < state_.bestLoss;
    return metrics;
}

/// For replaying the run's map over its epochs.
void TrainingLoop::keepEpoch(int epoch) {
    const bool neverChanges = network_.frozenBackbone() && info_.model.layers.size() == 2;
    if (followed_.size() < 2 || neverChanges)
        return;
    const auto features = epochFeatures(network_, *dataset_, followed_, kept_ ? &*kept_ : nullptr);
    if (!features)
        return warnIfFailed(Failure(features.error()));
    warnIfFailed(features_.add(featureRecord(epoch, features->values, features->columns)));
}

void TrainingLoop::scorePhase() {
    if (dataset_->testSize() == 0)
        return;
    const Predictions predictions = predict(subsetIndices(*dataset_, split_, Subset::Test));
    PhaseScore score;
    score.phase = phaseOf(state_.epoch - 1).number + 1;
    score.epoch = state_.epoch;
    score.testLoss = meanLoss(predictions);
    score.testAccuracy = accuracy(predictions);
    info_.score = score;
    tell(score);
}

Predictions TrainingLoop::predict(std::span<const std::int32_t> indices) {
    return kept_ ? *predictAll(network_, *dataset_, indices, *kept_)
                 : *predictAll(network_, *dataset_, indices, at::kFloat);
}

TrainingLoop::PhaseAt TrainingLoop::phaseOf(int epoch) const {
    PhaseAt at;
    while (at.number + 1 < int(recipe_.phases.size()) &&
           epoch >= at.firstEpoch + recipe_.phases[std::size_t(at.number)].epochs) {
        at.firstEpoch += recipe_.phases[std::size_t(at.number)].epochs;
        ++at.number;
    }
    return at;
}

const Phase& TrainingLoop::phase() const {
    return recipe_.phases[std::size_t(phaseOf(state_.epoch).number)];
}

double TrainingLoop::learningRate() const {
    const PhaseAt at = phaseOf(state_.epoch);
    const double epochs =
        state_.epoch - at.firstEpoch + double(state_.batch) / sampler_.batchesPerEpoch();
    const double base = state_.ratePhase == at.number ? state_.rate : phase().learningRate;
    return base * scheduleFactor(phase().schedule, epochs / phase().epochs, phase().epochs);
}

void TrainingLoop::saveLast() {
    state_.optimiserSteps = optimiser_.steps();
    state_.metricsSize = log_.size();
    Checkpoint checkpoint;
    checkpoint.state = state_;
    checkpoint.tensors = network_.state();
    for (NamedTensor& moment : optimiser_.state())
        checkpoint.tensors.push_back(std::move(moment));
    const auto written =
        writeCheckpoint(store_.lastCheckpoint(info_.id), checkpoint, store_.files());
    warnIfFailed(written);
    if (written)
        tell(CheckpointSaved{state_.step});
    lastSave_ = Clock::now();
}

void TrainingLoop::saveBest() {
    Checkpoint checkpoint;
    checkpoint.state = {{"epoch", state_.epoch + 1}, {"step", state_.step}};
    checkpoint.tensors = network_.state();
    warnIfFailed(writeCheckpoint(store_.bestCheckpoint(info_.id), checkpoint, store_.files()));
}

void TrainingLoop::saveInfo() {
    warnIfFailed(store_.save(info_));
}

void TrainingLoop::setStatus(RunStatus status) {
    info_.status = status;
    saveInfo();
    tell(StatusChanged{status});
}

void TrainingLoop::tell(const TrainingEvent& event) {
    const nlohmann::json line = metricToJson(event);
    if (!line.is_null())
        warnIfFailed(log_.add(line.dump()));
    sink_(event);
}

void TrainingLoop::warnIfFailed(const tl::expected<void, Error>& written) {
    if (!written)
        sink_(TrainingWarning{written.error()});
}

} // namespace fitroom
