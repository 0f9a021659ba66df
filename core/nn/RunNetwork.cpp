#include "core/nn/RunNetwork.h"

#include "core/training/Batches.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

namespace fitroom {
namespace {

constexpr std::size_t kFeaturesAtOnce = 500;

} // namespace

Result<Predictions> predictBatches(const Dataset& dataset, std::span<const std::int32_t> indices,
                                   std::size_t imagesAtOnce, const ProbabilitiesOf& probabilities,
                                   const Progress& progress) {
    at::NoGradGuard noGradient;
    Predictions predictions;
    predictions.classes = dataset.classCount();
    predictions.indices.assign(indices.begin(), indices.end());
    for (const std::int32_t index : indices)
        predictions.labels.push_back(dataset.label(std::size_t(index)));
    predictions.probabilities.resize(indices.size() * std::size_t(predictions.classes));
    for (std::size_t first = 0; first < indices.size(); first += imagesAtOnce) {
        if (progress.stopRequested())
            return cancelled();
        const std::size_t count = std::min(imagesAtOnce, indices.size() - first);
        const at::Tensor rows =
            probabilities(indices.subspan(first, count)).to(at::kCPU).contiguous();
        std::memcpy(predictions.probabilities.data() + first * std::size_t(predictions.classes),
                    rows.data_ptr<float>(), rows.nbytes());
        progress.report(double(first + count) / double(indices.size()));
    }
    return predictions;
}

Result<Predictions> predictAll(Network& network, const Dataset& dataset,
                               std::span<const std::int32_t> indices, at::ScalarType type,
                               const Progress& progress) {
    if (network.frozenBackbone()) {
        constexpr double kKeeping = 0.95; // share of the work, if it is not done already
        const auto kept = keepFeatures(network, dataset, indices, progress.part(0, kKeeping));
        if (!kept)
            return Failure(kept.error());
        return predictAll(network, dataset, indices, *kept, progress.part(kKeeping, 1 - kKeeping));
    }
    const Augmenter plain({}, dataset.shape(), 0);
    Pass pass;
    pass.type = type;
    return predictBatches(
        dataset, indices, network.imagesAtOnce(),
        [&](std::span<const std::int32_t> images) {
            return network.forward(makeBatch(dataset, images, plain, 0).images, pass).softmax(1);
        },
        progress);
}

Result<Predictions> predictAll(Network& network, const Dataset& dataset,
                               std::span<const std::int32_t> indices, const FeatureCache& kept,
                               const Progress& progress) {
    return predictBatches(
        dataset, indices, kFeaturesAtOnce,
        [&](std::span<const std::int32_t> images) {
            return network.forwardFeatures(keptFeatures(kept, network, images), Pass{}).softmax(1);
        },
        progress);
}

} // namespace fitroom
