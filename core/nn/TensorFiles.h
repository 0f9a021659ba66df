#pragma once

#include "core/nn/Layer.h"
#include "core/support/Safetensors.h"

#include <vector>

namespace fitroom {

/// `tensor` as an entry of a safetensors file; the entry looks into the tensor, which must be a
/// contiguous one on the processor and outlive it.
StoredTensor stored(const NamedTensor& tensor);

/// A float, half, bfloat16, integer or byte tensor out of a file, as a copy.
Result<NamedTensor> restored(const StoredTensor& tensor, const std::string& file);

} // namespace fitroom
