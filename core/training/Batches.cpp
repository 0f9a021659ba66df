#include "core/training/Batches.h"

#include "core/support/Random.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace fitroom {

Sampler::Sampler(std::vector<std::int32_t> indices, int batchSize, std::uint64_t seed)
    : indices_(std::move(indices)), batchSize_(batchSize), seed_(seed) {}

int Sampler::batchesPerEpoch() const {
    return int((indices_.size() + std::size_t(batchSize_) - 1) / std::size_t(batchSize_));
}

void Sampler::shuffle(int epoch) {
    std::mt19937_64 random = randomStream(seed_, RandomPurpose::Order, std::uint64_t(epoch));
    shuffled_.clear();
    for (const std::int32_t place : randomOrder(indices_.size(), random))
        shuffled_.push_back(indices_[std::size_t(place)]);
    shuffledEpoch_ = epoch;
}

std::span<const std::int32_t> Sampler::batch(int epoch, int number) {
    if (epoch != shuffledEpoch_)
        shuffle(epoch);
    const std::size_t first = std::size_t(number) * std::size_t(batchSize_);
    const std::size_t count = std::min(std::size_t(batchSize_), shuffled_.size() - first);
    return std::span(shuffled_).subspan(first, count);
}

Sampler trainingSampler(const Split& split, const Recipe& recipe) {
    std::vector<std::int32_t> indices = split.training;
    if (recipe.limit > 0 && std::size_t(recipe.limit) < indices.size())
        indices.resize(std::size_t(recipe.limit));
    return {std::move(indices), recipe.batchSize, recipe.seed};
}

static at::Tensor labelsOf(const Dataset& dataset, std::span<const std::int32_t> indices) {
    at::Tensor labels = at::empty({std::int64_t(indices.size())}, at::kLong);
    for (std::size_t i = 0; i < indices.size(); ++i)
        labels.data_ptr<std::int64_t>()[i] = dataset.label(std::size_t(indices[i]));
    return labels;
}

Batch makeBatch(const Dataset& dataset, std::span<const std::int32_t> indices,
                const Augmenter& augmenter, int epoch) {
    const ImageShape& shape = dataset.shape();
    const auto count = std::int64_t(indices.size());
    at::Tensor planes = at::empty({count, shape.channels, shape.height, shape.width}, at::kFloat);
    augmenter.apply(dataset, indices, std::uint64_t(epoch),
                    {planes.data_ptr<float>(), std::size_t(planes.numel())});
    Batch batch;
    // A grey image is in channels-last order as it is; only the strides must say so.
    batch.images = shape.channels == 1
                       ? planes.view({count, shape.height, shape.width, 1}).permute({0, 3, 1, 2})
                       : planes.contiguous(at::MemoryFormat::ChannelsLast);
    batch.labels = labelsOf(dataset, indices);
    const std::vector<Mix> mixes = augmenter.mixes(indices, std::uint64_t(epoch));
    if (mixes.empty())
        return batch;
    batch.shares = at::empty({count}, at::kFloat);
    for (std::size_t i = 0; i < mixes.size(); ++i)
        batch.shares.data_ptr<float>()[i] = mixes[i].share;
    return batch;
}

Batch featureBatch(const Dataset& dataset, std::span<const std::int32_t> indices,
                   const Network& network, const FeatureCache& kept) {
    return {keptFeatures(kept, network, indices), true, labelsOf(dataset, indices)};
}

} // namespace fitroom
