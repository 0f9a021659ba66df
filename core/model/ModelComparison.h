#pragma once

#include "core/model/LayerSpec.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace fitroom {

/// Two layers that stand for one another, or a layer that only one of the nets has.
struct LayerPair {
    std::optional<std::size_t> left;  ///< place in the first net
    std::optional<std::size_t> right; ///< place in the second
    bool same = false;                ///< in both, and alike in every respect

    bool operator==(const LayerPair&) const = default;
};

/// The layers of two nets side by side, in order, as few of them as possible being different:
/// the alignment of Needleman and Wunsch (1970), where layers of one kind that differ in their
/// parameters may stand for one another and layers of different kinds may not.
std::vector<LayerPair> compareLayers(const ModelSpec& left, const ModelSpec& right);

} // namespace fitroom
