#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"

namespace fitroom {

/// Names the weights or the program of a pretrained first layer by their whole hash: what a run is
/// trained with must not depend on what is imported later. The error is that of the store's find().
tl::expected<void, Error> pinWeights(ModelSpec& model);

} // namespace fitroom
