#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace fitroom {

/// Glorot and Bengio 2010, uniform in ±sqrt(6 / (fanIn + fanOut)), Keras's default. The values
/// depend only on (seed, draw, position).
at::Tensor glorotUniform(at::IntArrayRef shape, std::int64_t fanIn, std::int64_t fanOut,
                         std::uint64_t seed, std::uint64_t draw);

} // namespace fitroom
