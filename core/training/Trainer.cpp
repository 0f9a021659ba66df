#include "core/training/Trainer.h"

#include "core/backbone/PinWeights.h"
#include "core/evaluation/CalibrateRun.h"
#include "core/runs/RunData.h"
#include "core/runs/RunLock.h"
#include "core/support/AtomicFile.h"
#include "core/support/Compute.h"
#include "core/training/TrainingLoop.h"

#include <functional>

namespace fitroom {
namespace {

Failure alreadyTrained(const std::string& run) {
    return failed({CORE_TEXT("core", "The run %1 is being trained by another program."), {run}},
                  {CORE_TEXT("core", "Wait for it, or stop it there."), {}});
}

/// evaluate() and calibrateRun() leave their answers in the run's folder, so that whoever looks
/// next has them at once; what goes wrong here will be said then.
void keepPredictions(const RunInfo& info, const RunStore& store, const DatasetPtr& dataset,
                     const TrainingControl& control, const TrainingEventSink& sink) {
    const std::function<void(const Progress&)> steps[] = {
        [&](const Progress& progress) {
            static_cast<void>(calibrateRun(info, store, dataset, Weights::Best, progress));
        },
        [&](const Progress& progress) {
            static_cast<void>(
                evaluate(info, store, dataset, Subset::Test, Weights::Best, progress));
        },
        [&](const Progress& progress) {
            static_cast<void>(calibrateRun(info, store, dataset, Weights::Last, progress));
        }};
    const Progress whole{[&](double share) { sink(KeepingPredictions{share}); },
                         control.stopToken()};
    const double share = 1 / double(std::size(steps));
    double done = 0;
    for (const auto& step : steps) {
        if (whole.stopRequested())
            return;
        whole.report(done);
        step(whole.part(done, share));
        done += share;
    }
}

/// Trains what is set up; what goes wrong inside LibTorch, lack of memory above all, is an error.
Result<RunInfo> runLoop(TrainingLoop& loop, RunInfo& info, RunStore& store,
                        const DatasetPtr& dataset, const TrainingControl& control,
                        const TrainingEventSink& sink) {
    tl::expected<void, Error> trained;
    try {
        trained = loop.run();
    } catch (const std::exception& exception) {
        info.status = RunStatus::Failed;
        info.failure = exception.what();
        trained = failed({CORE_TEXT("core", "The training broke off: %1"), {exception.what()}});
        if (auto saved = store.save(info); !saved)
            trained = Failure(saved.error());
    }
    if (!trained)
        return Failure(trained.error());
    if (info.status == RunStatus::Finished)
        keepPredictions(info, store, dataset, control, sink);
    return info;
}

RunInfo describe(const TrainingJob& job) {
    RunInfo info;
    info.name = runName(job);
    info.group = job.group;
    info.model = job.model;
    info.recipe = job.recipe;
    describeData(*job.dataset, info);
    info.program = versionText();
    info.hardware = hardwareText();
    return info;
}

/// What the metrics say of a run that goes on, its own file being older than its checkpoint.
void bringUpToDate(RunInfo& info, const RunMetrics& metrics) {
    info.epochsDone = int(metrics.epochs.size());
    info.best.reset();
    info.score.reset();
    for (const EpochMetrics& epoch : metrics.epochs) {
        if (epoch.best)
            info.best = epoch;
    }
    if (!metrics.scores.empty())
        info.score = metrics.scores.back();
}

/// A run that was cut short before its first checkpoint starts again.
tl::expected<void, Error> restore(TrainingLoop& loop, const std::filesystem::path& file) {
    if (!hasCheckpoint(file))
        return loop.startOver();
    const Result<Checkpoint> checkpoint = readCheckpoint(file);
    return checkpoint ? loop.restore(*checkpoint) : Failure(checkpoint.error());
}

} // namespace

std::string runName(const TrainingJob& job) {
    if (!job.name.empty())
        return job.name;
    // A recipe made for one net names it already: "Tutorial, 1-conv".
    const bool named = job.recipe.title.find(job.model.title) != std::string::npos;
    return named ? job.recipe.title : job.model.title + ", " + job.recipe.title;
}

Result<RunInfo> train(const TrainingJob& job, RunStore& store, TrainingControl& control,
                      const TrainingEventSink& sink) {
    useThreads(job.recipe.threads);
    if (auto usable = checkRecipe(job.recipe, *job.dataset); !usable)
        return Failure(usable.error());
    Result<Split> split = makeSplit(*job.dataset, job.recipe.split);
    if (!split)
        return Failure(split.error());
    RunInfo described = describe(job);
    if (auto pinned = pinWeights(described.model); !pinned)
        return Failure(pinned.error());
    Result<Network> network = Network::build(described.model, job.dataset->shape(),
                                             job.dataset->classCount(), job.recipe.seed);
    if (!network)
        return Failure(network.error());
    Result<RunInfo> info = store.create(std::move(described));
    if (!info)
        return Failure(info.error());
    if (auto kept = keepLabels(*info, store, *job.dataset); !kept)
        return Failure(kept.error());
    const std::optional<RunLock> lock = RunLock::take(store.runFolder(info->id));
    if (!lock)
        return alreadyTrained(info->id);
    TrainingLoop loop(*info, job.dataset, std::move(*split), std::move(*network), store, control,
                      sink);
    return runLoop(loop, *info, store, job.dataset, control, sink);
}

Result<RunInfo> resume(const std::string& run, const DatasetPtr& dataset, RunStore& store,
                       TrainingControl& control, const TrainingEventSink& sink) {
    Result<RunInfo> info = store.find(run);
    if (!info)
        return info;
    useThreads(info->recipe.threads);
    const std::optional<RunLock> lock = RunLock::take(store.runFolder(info->id));
    if (!lock)
        return alreadyTrained(info->id);
    if (info->status == RunStatus::Finished)
        return failed({CORE_TEXT("core", "The run %1 is finished."), {info->id}});
    const Result<DatasetPtr> trained = datasetAsTrained(*info, store, dataset);
    if (!trained)
        return Failure(trained.error());
    removeTemporaryFiles(store.runFolder(info->id));
    removeTemporaryFiles(store.lastCheckpoint(info->id).parent_path());
    Result<Split> split = makeSplit(**trained, info->recipe.split);
    if (!split)
        return Failure(split.error());
    // A run that was cut short before its first checkpoint begins with the first weights.
    const auto first = hasCheckpoint(store.lastCheckpoint(info->id)) ? FirstWeights::ToBeLoaded
                                                                     : FirstWeights::Fresh;
    Result<Network> network = Network::build(info->model, dataset->shape(), dataset->classCount(),
                                             info->recipe.seed, first);
    if (!network)
        return Failure(network.error());
    TrainingLoop loop(*info, *trained, std::move(*split), std::move(*network), store, control,
                      sink);
    if (auto restored = restore(loop, store.lastCheckpoint(info->id)); !restored)
        return Failure(restored.error());
    if (const Result<RunMetrics> metrics = store.metrics(info->id))
        bringUpToDate(*info, *metrics);
    info->failure.clear();
    return runLoop(loop, *info, store, *trained, control, sink);
}

} // namespace fitroom
