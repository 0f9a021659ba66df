#pragma once

#include "core/nn/Layer.h"
#include "core/training/Recipe.h"

#include <vector>

namespace fitroom {

/// Adam (Kingma and Ba 2015), AdamW (Loshchilov and Hutter 2019) or SGD with momentum, with
/// PyTorch's arithmetic: the same gradients give the same weights to rounding.
class Optimiser {
public:
    Optimiser(const OptimiserSpec& spec, std::vector<NamedTensor> parameters);

    /// Moves every parameter by its `.grad`, then drops the gradients.
    void step(double learningRate);

    /// Moments, named "optimiser.mean.<parameter>" …, as copies; with the step count they are all
    /// there is to know.
    [[nodiscard]] std::vector<NamedTensor> state() const;
    [[nodiscard]] std::int64_t steps() const { return steps_; }
    /// False when a tensor is missing or does not fit.
    [[nodiscard]] bool load(const std::vector<NamedTensor>& state, std::int64_t steps);

private:
    struct Slot {
        NamedTensor parameter;
        at::Tensor first;  ///< mean of gradients, or momentum
        at::Tensor second; ///< mean of squared gradients; undefined for SGD
    };

    void adam(Slot& slot, const at::Tensor& gradient, double learningRate);
    void sgd(Slot& slot, const at::Tensor& gradient, double learningRate);

    OptimiserSpec spec_;
    std::vector<Slot> slots_;
    std::int64_t steps_ = 0;
};

} // namespace fitroom
