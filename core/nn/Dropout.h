#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace fitroom {

/// Names one random mask: the same key and stream give the same mask on any number of threads.
struct MaskKey {
    std::uint32_t key = 0;
    std::uint64_t stream = 0;
};

/// Inverted dropout; 0 <= rate < 1, rounded to the nearest 1/65536. The mask is not kept: the
/// backward pass makes it anew.
at::Tensor dropout(const at::Tensor& x, double rate, MaskKey mask);

} // namespace fitroom
