#pragma once

#include "core/augment/Augmenter.h"
#include "core/data/Dataset.h"
#include "core/nn/KeptFeatures.h"
#include "core/training/Recipe.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// Images and labels as the network takes them.
struct Batch {
    at::Tensor images;        ///< batch x channels x height x width, float32, 0 to 1, channels-last
    bool areFeatures = false; ///< instead of images what the net's frozen backbone makes of them
    at::Tensor labels;        ///< batch, int64
    at::Tensor shares = {};   ///< batch, float32: of the image's own label, the rest being of the
                              ///< next one's (of the last, the first's); undefined: all of it
};

/// The training images in an order that is new in every epoch and depends only on (seed, epoch).
class Sampler {
public:
    Sampler(std::vector<std::int32_t> indices, int batchSize, std::uint64_t seed);

    [[nodiscard]] int batchesPerEpoch() const;
    /// All of them, in no particular order.
    [[nodiscard]] const std::vector<std::int32_t>& images() const { return indices_; }
    /// The images of one batch; the last one of an epoch may be smaller.
    std::span<const std::int32_t> batch(int epoch, int number);

private:
    void shuffle(int epoch);

    std::vector<std::int32_t> indices_;
    std::vector<std::int32_t> shuffled_;
    int batchSize_;
    std::uint64_t seed_;
    int shuffledEpoch_ = -1;
};

/// Over the training images of the split, or as many of them as the recipe learns from.
Sampler trainingSampler(const Split& split, const Recipe& recipe);

/// Makes batches out of a data set; `epoch` decides the augmentation's random choices.
Batch makeBatch(const Dataset& dataset, std::span<const std::int32_t> indices,
                const Augmenter& augmenter, int epoch);

/// The same with features that are kept of the images.
Batch featureBatch(const Dataset& dataset, std::span<const std::int32_t> indices,
                   const Network& network, const FeatureCache& kept);

} // namespace fitroom
