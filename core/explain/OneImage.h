#pragma once

#include "core/explain/LoadedRun.h"
#include "core/nn/LoadRun.h"
#include "core/training/Batches.h"

#include <ATen/ATen.h>

// What explanations share. LibTorch's side of the core: for core's own sources only.
namespace fitroom {

/// The image as the net takes it when it is evaluated: 1 x channels x height x width.
inline at::Tensor imageTensor(const LoadedRun& run, std::int32_t image) {
    const Augmenter plain({}, run.dataset->shape(), 0);
    return makeBatch(*run.dataset, std::span(&image, 1), plain, 0).images;
}

/// A copy of the tensor's values, row by row.
inline std::vector<float> valuesOf(const at::Tensor& tensor) {
    const at::Tensor values = tensor.detach().to(at::kCPU, at::kFloat).contiguous();
    const float* first = values.data_ptr<float>();
    return {first, first + values.numel()};
}

} // namespace fitroom
