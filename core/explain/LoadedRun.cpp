#include "core/explain/LoadedRun.h"

#include "core/nn/LoadRun.h"
#include "core/runs/TrainedOn.h"

namespace fitroom {

Result<LoadedRun> loadRun(const RunInfo& run, const RunStore& store, const DatasetPtr& dataset,
                          Weights weights) {
    if (auto same = checkTrainedOn(run, *dataset); !same)
        return Failure(same.error());
    Result<TrainedNetwork> trained = loadNetwork(run, store, weights);
    if (!trained)
        return Failure(trained.error());
    return LoadedRun{run, dataset, std::make_shared<TrainedNetwork>(std::move(*trained))};
}

} // namespace fitroom
