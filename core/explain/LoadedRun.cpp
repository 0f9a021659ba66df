#include "core/explain/LoadedRun.h"

#include "core/nn/LoadRun.h"
#include "core/runs/RunData.h"

namespace fitroom {

Result<LoadedRun> loadRun(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                          Weights weights) {
    if (!isDataOf(run, *dataset))
        return otherData(run, *dataset);
    const Result<Split> split = splitOf(run, store, dataset);
    if (!split)
        return Failure(split.error());
    Result<TrainedNetwork> trained = loadNetwork(run, store, weights);
    if (!trained)
        return Failure(trained.error());
    return LoadedRun{run, dataset, *split, std::make_shared<TrainedNetwork>(std::move(*trained))};
}

Result<LoadedRun> loadRunFor(std::span<const std::uint8_t> pixels, const RunInfo& run,
                             const RunStore& store, Weights weights) {
    Dataset::Parts parts;
    parts.shape = run.shape;
    parts.classNames = run.classNames;
    parts.pixels.assign(pixels.begin(), pixels.end());
    const std::size_t count = pixels.size() / run.shape.size();
    parts.labels.assign(count, 0); // of no meaning
    parts.trainingSize = count;
    Result<TrainedNetwork> trained = loadNetwork(run, store, weights);
    if (!trained)
        return Failure(trained.error());
    return LoadedRun{run, std::make_shared<const Dataset>(std::move(parts)), Split(),
                     std::make_shared<TrainedNetwork>(std::move(*trained))};
}

} // namespace fitroom
