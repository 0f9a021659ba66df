#include "core/nn/LoadRun.h"

#include "core/training/Checkpoint.h"

namespace fitroom {

Result<TrainedNetwork> loadNetwork(const RunInfo& run, const RunStore& store, Weights weights) {
    std::error_code ignored;
    const std::filesystem::path best = store.bestCheckpoint(run.id);
    const bool useBest = weights == Weights::Best && std::filesystem::exists(best, ignored);
    const std::filesystem::path file = useBest ? best : store.lastCheckpoint(run.id);
    Result<Checkpoint> checkpoint = readCheckpoint(file);
    if (!checkpoint)
        return Failure(checkpoint.error());
    Result<Network> network =
        Network::build(run.model, run.shape, int(run.classNames.size()), run.recipe.seed,
                       FirstWeights::ToBeLoaded);
    if (!network)
        return Failure(network.error());
    std::erase_if(checkpoint->tensors,
                  [](const NamedTensor& tensor) { return tensor.name.starts_with("optimiser."); });
    if (auto loaded = network->load(checkpoint->tensors, file.string()); !loaded)
        return Failure(loaded.error());
    return TrainedNetwork{std::move(*network), checkpoint->checksum};
}

} // namespace fitroom
