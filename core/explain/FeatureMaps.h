#pragma once

#include "core/explain/LoadedRun.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// What one layer makes of an image.
struct LayerMaps {
    std::vector<std::int64_t> shape; ///< {channels, height, width} or {features}
    std::vector<float> values;       ///< in that order, the last one running fastest

    [[nodiscard]] bool isImage() const { return shape.size() == 3; }
    [[nodiscard]] std::size_t channels() const { return std::size_t(shape.front()); }
};

/// The output of every layer of the run's net for one image, in the model's order. A layer's values
/// are those after its own activation: of a convolution with ReLU, after the ReLU; of a batch
/// normalisation after it, what it normalised. Dropout passes everything on, as in evaluation. They
/// are the numbers that PyTorch's layers in the same order give, a flattened image in the order
/// channel, row, column.
std::vector<LayerMaps> featureMaps(const LoadedRun& run, std::int32_t image);

} // namespace fitroom
