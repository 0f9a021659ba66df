#pragma once

#include "core/kernels/Kernels.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

// What the operations with inner loops of our own share. Images are batch x channels x height x
// width in channels-last memory.
namespace fitroom {

/// Where the loops of core/kernels can be used; elsewhere LibTorch's operations serve.
inline bool hasKernels(const at::Tensor& x) {
    return x.is_cpu() && (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

/// bfloat16 tensors are handed to the kernels as their bits.
template<class T>
T* pointer(const at::Tensor& tensor) {
    return static_cast<T*>(tensor.data_ptr());
}

/// Calls work(kernels) with the kernels of the tensor's number type.
template<class Work>
void withKernels(const at::Tensor& tensor, const Work& work) {
    if (tensor.scalar_type() == at::kBFloat16)
        work(kernels().bfloat16);
    else
        work(kernels().float32);
}

inline at::MemoryFormat customaryFormat(const at::Tensor& x) {
    return x.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
}

inline at::Tensor channelsLast(const at::Tensor& x) {
    return x.contiguous(customaryFormat(x));
}

inline at::Tensor emptyChannelsLast(const at::Tensor& x) {
    return at::empty_like(x, x.options(), customaryFormat(x));
}

} // namespace fitroom
