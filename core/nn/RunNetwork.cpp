#include "core/nn/RunNetwork.h"

#include "core/training/Batches.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

namespace fitroom {
namespace {

constexpr std::size_t kBatch = 500;

} // namespace

Result<Predictions> predictBatches(const Dataset& dataset, std::span<const std::int32_t> indices,
                                   const ProbabilitiesOf& probabilities, const Progress& progress) {
    at::NoGradGuard noGradient;
    Predictions predictions;
    predictions.classes = dataset.classCount();
    predictions.indices.assign(indices.begin(), indices.end());
    for (const std::int32_t index : indices)
        predictions.labels.push_back(dataset.label(std::size_t(index)));
    predictions.probabilities.resize(indices.size() * std::size_t(predictions.classes));
    for (std::size_t first = 0; first < indices.size(); first += kBatch) {
        if (progress.stopRequested())
            return cancelled();
        const std::size_t count = std::min(kBatch, indices.size() - first);
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
    const Augmenter plain({}, dataset.shape(), 0);
    Pass pass;
    pass.type = type;
    return predictBatches(
        dataset, indices,
        [&](std::span<const std::int32_t> images) {
            return network.forward(makeBatch(dataset, images, plain, 0).images, pass).softmax(1);
        },
        progress);
}

} // namespace fitroom
