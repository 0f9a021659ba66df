#include "app/window/pages/RunMemory.h"

namespace fitroom {

tl::expected<void, Error> RunMemory::load(const RunInfo& info, const RunStore& store,
                                          const DatasetPtr& dataset, Weights weights) {
    if (run)
        return {};
    Result<LoadedRun> loaded = loadRun(info, store, dataset, weights);
    if (!loaded)
        return tl::unexpected(loaded.error());
    run = std::move(*loaded);
    return {};
}

Result<NearestImages> RunMemory::nearest(const std::vector<float>& query, std::int32_t except,
                                         const Progress& progress) {
    if (!features) {
        Result<ImageFeatures> room = trainingFeatures(*run);
        if (!room)
            return tl::unexpected(room.error());
        features = std::move(*room);
    }
    if (auto computed = compute(*run, *features, progress); !computed)
        return tl::unexpected(computed.error());
    return NearestImages{nearestImages(*features, query, NearestPanel::kNeighbours, except),
                         features->images.size(), features->columns, features->bytes()};
}

} // namespace fitroom
