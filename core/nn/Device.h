#pragma once

#include <ATen/Context.h>
#include <ATen/core/Tensor.h>

namespace fitroom {

/// Where nets are computed: the first graphics card LibTorch can use, else the processor.
inline at::Device computeDevice() {
    return at::hasCUDA() ? at::Device(at::kCUDA, 0) : at::Device(at::kCPU);
}

} // namespace fitroom
