#pragma once

#include "core/explain/LoadedRun.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// An image as training may show it to the net, and what the net says of it.
struct AugmentedVariant {
    std::vector<float> pixels;        ///< channels x height x width, 0 to 1
    std::vector<float> probabilities; ///< of all classes
};

/// The image as it is, then `count` versions by the augmentation of one phase of the run's recipe,
/// 0 for the first. They are those of that phase's epochs, the first ones first: of a training
/// image the very pixels the net learnt from. A phase that there is not throws std::out_of_range.
std::vector<AugmentedVariant> augmentedVariants(const LoadedRun& run, std::int32_t image,
                                                std::size_t phase, int count);

} // namespace fitroom
