#pragma once

#include "core/data/ImageShape.h"
#include "core/model/LayerSpec.h"
#include "core/support/Error.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fitroom {

/// What one layer makes of its input.
struct LayerSummary {
    std::string title;               ///< layerTitle of the layer
    std::vector<std::int64_t> shape; ///< output without the batch: {C, H, W} or {features}
    std::int64_t parameters = 0;
    std::int64_t trainable = 0;    ///< without batch norm's running mean and variance
    std::int64_t multiplyAdds = 0; ///< per image, forward
    std::int64_t activations = 0;  ///< values kept per image for the backward pass
};

struct ModelSummary {
    std::vector<LayerSummary> layers;
    std::int64_t parameters = 0;
    std::int64_t trainable = 0;
    std::int64_t multiplyAdds = 0;
    std::int64_t activations = 0; ///< the layers' and the input image
};

/// A net that cannot be built, with the layer at fault.
struct ModelError {
    std::size_t layer = 0; ///< layers.size() when the fault is in the net as a whole
    Error error;
};

/// The shape, size and cost of every layer for images of shape `input`.
/// The fault with its place, as "cnn4, layer 7", layers being counted from 1.
Error atLayer(const ModelSpec& model, const ModelError& fault);

tl::expected<ModelSummary, ModelError> inferShapes(const ModelSpec& model, const ImageShape& input,
                                                   int classes);

/// {32, 13, 13} as "32 x 13 x 13".
std::string shapeText(const std::vector<std::int64_t>& shape);

} // namespace fitroom
