#include "core/training/EpochFeatures.h"

#include "core/embedding/Pca.h"
#include "core/nn/KeptFeatures.h"
#include "core/training/Batches.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace fitroom {
namespace {

constexpr std::size_t kColumns = 50;

} // namespace

Result<EpochFeatures> epochFeatures(Network& network, const Dataset& dataset,
                                    std::span<const std::int32_t> images,
                                    const FeatureCache* kept) {
    const at::NoGradGuard noGradient;
    const Augmenter plain({}, dataset.shape(), 0);
    const auto featuresOf = [&](std::span<const std::int32_t> batch) {
        return kept ? network.features(keptFeatures(*kept, network, batch), 1)
                    : network.features(makeBatch(dataset, batch, plain, 0).images);
    };
    const std::size_t atOnce = network.imagesAtOnce();
    EpochFeatures features;
    for (std::size_t first = 0; first < images.size(); first += atOnce) {
        const auto batch = images.subspan(first, std::min(atOnce, images.size() - first));
        const at::Tensor rows = featuresOf(batch).to(at::kCPU, at::kFloat).contiguous();
        features.columns = std::size_t(rows.size(1));
        const float* values = rows.data_ptr<float>();
        features.values.insert(features.values.end(), values, values + rows.numel());
    }
    if (features.columns <= kColumns)
        return features;
    const std::size_t columns = std::min(kColumns, images.size());
    return pca(features.values, features.columns, int(columns)).map([&](PcaResult&& components) {
        return EpochFeatures{columns, std::move(components.coordinates)};
    });
}

} // namespace fitroom
