#pragma once

#include <ATen/core/Tensor.h>

namespace fitroom {

/// 2 x 2 maximum of x, or of ReLU(x); an odd last row or column is dropped.
at::Tensor maxPool2x2(const at::Tensor& x, bool reluFirst);

} // namespace fitroom
