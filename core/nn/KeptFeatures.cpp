#include "core/nn/KeptFeatures.h"

#include "core/backbone/TrimFeatures.h"
#include "core/model/ModelJson.h"
#include "core/runs/RunLock.h"
#include "core/training/Batches.h"

#include <ATen/ATen.h>

#include <nlohmann/json.hpp>

#include <cstring>
#include <thread>

namespace fitroom {
namespace {

constexpr auto kWait = std::chrono::milliseconds(100);

std::size_t valuesIn(const std::vector<std::int64_t>& shape) {
    std::size_t count = 1;
    for (const std::int64_t size : shape)
        count *= std::size_t(size);
    return count;
}

/// All that decides what a backbone makes of an image.
std::string describe(const LayerSpec& backbone) {
    ModelSpec model;
    model.layers = {backbone};
    return modelToJson(model).at("layers").dump();
}

std::filesystem::path cacheFile(const Network& network, const Dataset& dataset) {
    return featureFile(dataset.originalFingerprint(), describe(*network.frozenBackbone()));
}

tl::expected<void, Error> compute(Network& network, const Dataset& dataset, FeatureCache& cache,
                                  std::span<const std::int32_t> images, const Progress& progress) {
    const Augmenter plain({}, dataset.shape(), 0);
    for (std::size_t first = 0; first < images.size();) {
        if (progress.stopRequested())
            return cancelled();
        const auto batch =
            images.subspan(first, std::min(network.imagesAtOnce(), images.size() - first));
        const at::Tensor rows = network.backboneFeatures(makeBatch(dataset, batch, plain, 0).images)
                                    .to(at::kCPU)
                                    .contiguous();
        if (auto added = cache.add(batch, {rows.data_ptr<float>(), std::size_t(rows.numel())});
            !added)
            return added;
        first += batch.size();
        progress.report(double(first) / double(images.size()));
    }
    return {};
}

} // namespace

Result<FeatureCache> keepFeatures(Network& network, const Dataset& dataset,
                                  std::span<const std::int32_t> images, const Progress& progress) {
    at::NoGradGuard noGradient;
    const std::filesystem::path file = cacheFile(network, dataset);
    const std::size_t columns = valuesIn(network.backboneShape());
    for (;;) {
        Result<FeatureCache> cache = FeatureCache::open(file, columns);
        if (!cache)
            return cache;
        if (cache->missing(images).empty()) {
            noteFeaturesUsed(file);
            return cache;
        }
        const std::optional<RunLock> lock = RunLock::take(file.parent_path());
        if (!lock) {
            if (progress.stopRequested())
                return cancelled();
            std::this_thread::sleep_for(kWait);
            continue;
        }
        // Another program may have added to it before the lock was ours.
        cache = FeatureCache::open(file, columns);
        if (!cache)
            return cache;
        const std::vector<std::int32_t> missing = cache->missing(images);
        if (auto computed = compute(network, dataset, *cache, missing, progress); !computed)
            return Failure(computed.error());
        trimFeatures(file.parent_path().parent_path(), kMostFeatureBytes);
        return cache;
    }
}

bool areFeaturesKept(const Network& network, const Dataset& dataset,
                     std::span<const std::int32_t> images) {
    const Result<FeatureCache> cache =
        FeatureCache::open(cacheFile(network, dataset), valuesIn(network.backboneShape()));
    return cache && cache->missing(images).empty();
}

at::Tensor keptFeatures(const FeatureCache& cache, const Network& network,
                        std::span<const std::int32_t> images) {
    at::Tensor rows = at::empty({std::int64_t(images.size()), std::int64_t(cache.columns())});
    float* to = rows.data_ptr<float>();
    for (const std::int32_t image : images) {
        const std::span<const float> row = cache.row(image);
        std::memcpy(to, row.data(), row.size_bytes());
        to += row.size();
    }
    std::vector<std::int64_t> shape = network.backboneShape();
    shape.insert(shape.begin(), std::int64_t(images.size()));
    return rows.view(shape);
}

} // namespace fitroom
