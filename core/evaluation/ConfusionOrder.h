#pragma once

#include "core/evaluation/ConfusionMatrix.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// One way in which images are mistaken.
struct Confusion {
    int trueClass = 0;
    int predictedClass = 0;
    std::int64_t count = 0;
    bool operator==(const Confusion&) const = default;
};

/// The cells off the diagonal that hold images, fullest first; ties in class order.
std::vector<Confusion> confusions(const ConfusionMatrix& matrix);

/// All classes, those that are taken for each other side by side: the row starts with the pair that
/// is confused most, in both directions together, and always takes in next, at either end, the
/// class confused most with that end. Classes confused with neither end follow in class order.
std::vector<int> orderByConfusion(const ConfusionMatrix& matrix);

} // namespace fitroom
