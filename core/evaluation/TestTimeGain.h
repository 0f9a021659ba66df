#pragma once

#include "core/evaluation/Predictions.h"

#include <cstddef>

namespace fitroom {

/// What test-time augmentation changes, image by image.
struct TestTimeGain {
    double accuracyBefore = 0;
    double accuracyAfter = 0;
    double lossBefore = 0;
    double lossAfter = 0;
    std::size_t images = 0;
    std::size_t fixed = 0;  ///< images that were wrong and are right now
    std::size_t broken = 0; ///< images that were right and are wrong now
};

/// Throws std::invalid_argument when the two are not of the same images.
TestTimeGain testTimeGain(const Predictions& before, const Predictions& after);

} // namespace fitroom
