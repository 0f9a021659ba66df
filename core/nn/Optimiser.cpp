#include "core/nn/Optimiser.h"

#include "core/kernels/Kernels.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr std::int64_t kGrain = 1 << 14; // values worth a thread

/// The gradient, laid out in memory as its parameter is.
at::Tensor alignedGradient(const at::Tensor& parameter) {
    const at::Tensor gradient = parameter.grad();
    if (!gradient.defined() || gradient.strides() == parameter.strides())
        return gradient;
    return at::empty_like(parameter.detach()).copy_(gradient);
}

} // namespace

Optimiser::Optimiser(const OptimiserSpec& spec, std::vector<NamedTensor> parameters) : spec_(spec) {
    for (NamedTensor& parameter : parameters) {
        const at::Tensor zeros = at::zeros_like(parameter.tensor.detach());
        slots_.push_back({std::move(parameter), zeros,
                          spec.kind == OptimiserKind::Sgd ? at::Tensor() : zeros.clone()});
    }
}

void Optimiser::step(double learningRate) {
    at::NoGradGuard noGradient;
    ++steps_;
    for (Slot& slot : slots_) {
        const at::Tensor gradient = alignedGradient(slot.parameter.tensor);
        if (!gradient.defined())
            continue;
        if (spec_.kind == OptimiserKind::Sgd)
            sgd(slot, gradient, learningRate);
        else
            adam(slot, gradient, learningRate);
        slot.parameter.tensor.mutable_grad().reset();
    }
}

void Optimiser::adam(Slot& slot, const at::Tensor& gradient, double learningRate) {
    const bool decoupled = spec_.kind == OptimiserKind::AdamW;
    const double correction = 1 - std::pow(spec_.beta1, double(steps_));
    const double root = std::sqrt(1 - std::pow(spec_.beta2, double(steps_)));
    const double shrink = decoupled ? 1 - learningRate * spec_.weightDecay : 1;
    const double l2 = decoupled ? 0 : spec_.weightDecay;
    at::Tensor weight = slot.parameter.tensor.detach();
    if (!weight.is_cpu()) {
        weight.mul_(shrink);
        const at::Tensor g = gradient + l2 * weight;
        slot.first.mul_(spec_.beta1).add_(g, 1 - spec_.beta1);
        slot.second.mul_(spec_.beta2).addcmul_(g, g, 1 - spec_.beta2);
        weight.addcdiv_(slot.first, slot.second.sqrt().div_(root).add_(spec_.epsilon),
                        -learningRate / correction);
        return;
    }
    const AdamStep step = {
        float(spec_.beta1), float(spec_.beta2),   float(learningRate / correction),
        float(root),        float(spec_.epsilon), float(l2),
        float(shrink)};
    at::parallel_for(0, weight.numel(), kGrain, [&](std::int64_t begin, std::int64_t end) {
        kernels().adam(weight.data_ptr<float>() + begin, gradient.data_ptr<float>() + begin,
                       slot.first.data_ptr<float>() + begin, slot.second.data_ptr<float>() + begin,
                       end - begin, step);
    });
}

void Optimiser::sgd(Slot& slot, const at::Tensor& gradient, double learningRate) {
    at::Tensor weight = slot.parameter.tensor.detach();
    if (!weight.is_cpu()) {
        const at::Tensor g = gradient + spec_.weightDecay * weight;
        slot.first = steps_ == 1 ? g : slot.first.mul_(spec_.momentum).add_(g);
        weight.sub_(spec_.nesterov ? g + spec_.momentum * slot.first : slot.first, learningRate);
        return;
    }
    const SgdStep step = {float(learningRate), float(spec_.momentum), float(spec_.weightDecay),
                          spec_.nesterov, steps_ == 1};
    at::parallel_for(0, weight.numel(), kGrain, [&](std::int64_t begin, std::int64_t end) {
        kernels().sgd(weight.data_ptr<float>() + begin, gradient.data_ptr<float>() + begin,
                      slot.first.data_ptr<float>() + begin, end - begin, step);
    });
}

std::vector<NamedTensor> Optimiser::state() const {
    std::vector<NamedTensor> state;
    for (const Slot& slot : slots_) {
        state.push_back({"optimiser.first." + slot.parameter.name,
                         slot.first.to(at::kCPU).clone(at::MemoryFormat::Contiguous)});
        if (slot.second.defined())
            state.push_back({"optimiser.second." + slot.parameter.name,
                             slot.second.to(at::kCPU).clone(at::MemoryFormat::Contiguous)});
    }
    return state;
}

bool Optimiser::load(const std::vector<NamedTensor>& state, std::int64_t steps) {
    const auto take = [&state](const std::string& name, at::Tensor& into) {
        const auto given =
            std::find_if(state.begin(), state.end(),
                         [&name](const NamedTensor& tensor) { return tensor.name == name; });
        if (given == state.end() || given->tensor.numel() != into.numel())
            return false;
        into.copy_(given->tensor.view(into.sizes()));
        return true;
    };
    for (Slot& slot : slots_) {
        if (!take("optimiser.first." + slot.parameter.name, slot.first))
            return false;
        if (slot.second.defined() && !take("optimiser.second." + slot.parameter.name, slot.second))
            return false;
    }
    steps_ = steps;
    return true;
}

} // namespace fitroom
