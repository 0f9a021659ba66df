#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace fitroom {

/// The subset each image of a data set belongs to, by index.
std::vector<Subset> subsetOfImages(const Dataset& dataset, const Split& split);

/// Which images to show.
struct ImageFilter {
    std::optional<Subset> subset; ///< all when empty
    int label = -1;               ///< all classes when negative
    bool operator==(const ImageFilter&) const = default;
};

/// The images that pass, in the data set's order.
std::vector<std::int32_t> filterImages(const Dataset& dataset, const std::vector<Subset>& subsets,
                                       const ImageFilter& filter);

} // namespace fitroom
