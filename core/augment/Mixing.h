#pragma once

#include "core/augment/AugmentationSpec.h"
#include "core/augment/RandomErasing.h"
#include "core/data/ImageShape.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fitroom {

/// How one image is mixed with the next one of its batch.
struct Mix {
    float share = 1; ///< of the image itself, and so of its label
    /// CutMix: where the other image shows. MixUp, where there is none: everywhere, by its share.
    std::optional<PixelRectangle> patch;
};

/// MixUp (Zhang et al. 2018, "mixup: Beyond empirical risk minimization") or CutMix (Yun et al.
/// 2019, "CutMix: Regularization strategy to train strong classifiers"), with a share for each
/// image rather than one for the batch. The same for the same arguments.
Mix drawMix(const AugmentationSpec& spec, const ImageShape& shape, std::uint64_t seed,
            std::uint64_t epoch, std::int32_t image);

/// Mixes each image with the next one as that was before, the last with the first. `images` is
/// mixes.size() x channels x height x width.
void mixImages(std::span<const Mix> mixes, const ImageShape& shape, std::span<float> images);

} // namespace fitroom
