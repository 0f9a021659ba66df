#pragma once

#include "core/backbone/BackboneGraph.h"
#include "core/support/Error.h"
#include "core/weights/WeightFile.h"

namespace fitroom {

/// Whether `weights` hold the tensors of the net's feature maps. Those of its top may be there, in
/// any shape, or not. The error names in one sentence what is missing, not known, or of another
/// shape; `file` is where the weights are from.
tl::expected<void, Error> checkWeights(const WeightFile& weights, Architecture architecture,
                                       const std::string& file);

/// The architecture that `weights` fit. The error is that of the one they come closest to.
Result<Architecture> architectureOf(const WeightFile& weights, const std::string& file);

} // namespace fitroom
