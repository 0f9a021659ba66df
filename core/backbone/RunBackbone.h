#pragma once

#include "core/backbone/Architecture.h"
#include "core/support/Error.h"
#include "core/weights/WeightFile.h"

namespace fitroom {

/// Numbers in row-major order.
struct BackboneOutput {
    std::vector<std::int64_t> shape;
    std::vector<float> values;
};

enum class BackbonePart {
    Features, ///< feature maps, batch x channels x h x w
    Whole     ///< ImageNet's logits, batch x 1000; the weights must hold the top
};

/// What a net of torchvision makes of images that are normalised already: batch x 3 x height x
/// width, row-major, of any size that the net can reduce; too small a one is an error, as are
/// weights that do not fit. `file` is where the weights are from.
Result<BackboneOutput> runBackbone(Architecture architecture, const WeightFile& weights,
                                   const std::string& file, const BackboneOutput& images,
                                   BackbonePart part);

} // namespace fitroom
