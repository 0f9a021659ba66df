#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/augment/Mixing.h"
#include "core/data/Dataset.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// Turns 8-bit images into augmented float images, the same code for training and for preview.
///
/// Each image's changes depend only on (seed, epoch, image index), so a batch comes out the same
/// whatever the thread count, the batch size or the order of images. In the order they are made:
/// pair; rotation, shift, shear and zoom; crop; flip; contrast and brightness; colour; erasing. At
/// last an image may be mixed with the next one of the batch (of the last, the first). The default
/// AugmentationSpec only converts.
class Augmenter {
public:
    /// Throws std::invalid_argument when `spec` does not pass checkAugmentation.
    Augmenter(const AugmentationSpec& spec, const ImageShape& shape, std::uint64_t seed);

    /// Writes indices.size() x channels x height x width floats in [0, 1] to `out`, images in the
    /// order of `indices`, on the calling thread's OpenMP threads. Any number of threads may call
    /// it at once. Throws std::invalid_argument when `dataset` or `out` has another shape,
    /// std::out_of_range for an index outside the data set.
    void apply(const Dataset& dataset, std::span<const std::int32_t> indices, std::uint64_t epoch,
               std::span<float> out) const;

    /// How `apply` mixes these images, one entry for each; empty when the spec mixes none.
    [[nodiscard]] std::vector<Mix> mixes(std::span<const std::int32_t> indices,
                                         std::uint64_t epoch) const;

private:
    /// What a thread needs for one image, made where throwing is allowed.
    struct Workspace {
        std::vector<std::uint32_t> plane; ///< a word per pixel
        std::vector<std::uint8_t> pair;   ///< an image
    };
    /// `pairs` says whether the image is of a class that comes in pairs.
    void applyToOne(std::span<const std::uint8_t> pixels, bool pairs, std::int32_t image,
                    std::uint64_t epoch, Workspace& workspace, std::span<float> out) const;

    AugmentationSpec spec_;
    ImageShape shape_;
    std::uint64_t seed_;
    bool converts_; ///< and does nothing else
};

} // namespace fitroom
