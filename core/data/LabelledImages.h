#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace fitroom {

/// What one CSV file, or one pair of IDX files, holds: grey images and their labels.
struct LabelledImages {
    int height = 0;
    int width = 0;
    std::vector<std::uint8_t> pixels; ///< count x height x width
    std::vector<std::int32_t> labels;

    Message shapePlace;                                   ///< where the file tells the shape
    std::function<Message(std::size_t image)> labelPlace; ///< where an image's label stands
};

/// Labels are numbers below this. More classes than that are surely a mistake.
inline constexpr std::int32_t kMostClasses = 10'000;

} // namespace fitroom
