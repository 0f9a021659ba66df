#pragma once

#include "core/backbone/BackboneGraph.h"
#include "core/data/ImageShape.h"

#include <optional>
#include <vector>

namespace fitroom {

/// Shapes of the feature steps' outputs for images of 3 x height x width; nothing when the image is
/// too small for one of them.
std::optional<std::vector<ImageShape>> graphShapes(const BackboneGraph& graph, int height,
                                                   int width);

/// What the feature maps of one image cost.
struct GraphCost {
    ImageShape output;
    std::int64_t parameters = 0;
    std::int64_t multiplyAdds = 0;
    /// Learnt values, and values kept for the backward pass, of the steps from a block on.
    struct FromBlock {
        std::int64_t trainable = 0;
        std::int64_t activations = 0;
    };
    [[nodiscard]] FromBlock from(int block) const;

    std::vector<FromBlock> blocks; ///< each block's own
};

/// Nothing when the image is too small.
std::optional<GraphCost> graphCost(const BackboneGraph& graph, int height, int width);

} // namespace fitroom
