#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/data/Dataset.h"

#include <cstdint>
#include <span>

namespace fitroom {

/// Turns 8-bit images into augmented float images, the same code for training and for preview.
///
/// Each image's changes depend only on (seed, epoch, image index), so a batch comes out the same
/// whatever the thread count, the batch size or the order of images.
class Augmenter {
public:
    Augmenter(const AugmentationSpec& spec, const ImageShape& shape, std::uint64_t seed);

    /// Writes indices.size() x channels x height x width floats in [0, 1] to `out`.
    void apply(const Dataset& dataset, std::span<const std::int32_t> indices, std::uint64_t epoch,
               std::span<float> out) const;

private:
    AugmentationSpec spec_;
    ImageShape shape_;
    std::uint64_t seed_;
};

} // namespace fitroom
