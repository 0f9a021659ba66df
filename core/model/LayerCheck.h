#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"

#include <optional>

namespace fitroom {

/// Nothing, or the sentence why no input would suit the layer: a value is out of range.
std::optional<Message> checkLayer(const LayerSpec& layer);

} // namespace fitroom
