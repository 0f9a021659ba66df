#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"

#include <optional>

namespace fitroom {

/// The largest values a layer may have.
namespace limit {
inline constexpr int kFilters = 65536;
inline constexpr int kUnits = 1 << 24;
inline constexpr int kWindow = 255; ///< kernels, strides, pooling windows
inline constexpr int kSmallestInput = 16; ///< side of a backbone's images
inline constexpr int kLargestInput = 1024;
inline constexpr int kLayers = 1000;
} // namespace limit

/// Nothing, or the sentence why no input would suit the layer: a value is out of range.
std::optional<Message> checkLayer(const LayerSpec& layer);

} // namespace fitroom
