#pragma once

#include "core/model/LayerSpec.h"
#include "core/support/Error.h"

namespace fitroom {

/// Names the weights of the net's backbone, if it has one, by their whole hash: what a run is
/// trained with must not depend on what is imported later. The error is WeightStore::find()'s.
tl::expected<void, Error> pinWeights(ModelSpec& model);

} // namespace fitroom
