#include "core/nn/RunNetwork.h"

#include "core/training/Batches.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <cstring>

namespace fitroom {
namespace {

constexpr std::size_t kBatch = 500;

} // namespace

Result<Predictions> predictAll(Network& network, const Dataset& dataset,
                               std::span<const std::int32_t> indices, at::ScalarType type,
                               const Progress& progress) {
    at::NoGradGuard noGradient;
    const Augmenter plain({}, dataset.shape(), 0);
    Pass pass;
    pass.type = type;
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
        const Batch batch = makeBatch(dataset, indices.subspan(first, count), plain, 0);
        const at::Tensor rows =
            network.forward(batch.images, pass).softmax(1).to(at::kCPU).contiguous();
        std::memcpy(predictions.probabilities.data() + first * std::size_t(predictions.classes),
                    rows.data_ptr<float>(), rows.nbytes());
        progress.report(double(first + count) / double(indices.size()));
    }
    return predictions;
}

} // namespace fitroom
