#pragma once

#include <ATen/core/Tensor.h>

namespace fitroom {

/// Batch normalisation's state: scale and shift are learnt, the running values follow the data.
struct NormState {
    at::Tensor scale, shift, runningMean, runningVariance;
    double keep = 0.99; ///< share of the running values kept at a step (Keras's momentum)
    double epsilon = 0.001;
};

/// Batch normalisation per channel (dimension 1) of x, or of ReLU(x). Training uses the batch's
/// mean and variance and moves the running ones; otherwise the running ones are used.
at::Tensor batchNorm(const at::Tensor& x, NormState& state, bool training, bool reluFirst);

} // namespace fitroom
