#include "core/nn/Dropout.h"

#include "core/nn/KernelCalls.h"

#include <torch/csrc/autograd/custom_function.h>

namespace fitroom {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

at::Tensor masked(const at::Tensor& x, double rate, MaskKey mask) {
    const auto threshold = std::uint32_t(rate * 65536 + 0.5);
    const float scale = 65536.f / float(65536 - threshold);
    at::Tensor out = at::empty_like(x);
    const std::int64_t blocks = (x.numel() + kDropoutBlock - 1) / kDropoutBlock;
    withKernels(x, [&]<class T>(const TypedKernels<T>& k) {
        at::parallel_for(0, blocks, 256, [&](std::int64_t begin, std::int64_t end) {
            k.dropout(pointer<const T>(x), pointer<T>(out), begin * kDropoutBlock,
                      std::min(end * kDropoutBlock, x.numel()), mask.key, mask.stream, threshold,
                      scale);
        });
    });
    return out;
}

struct DropoutFunction : Function<DropoutFunction> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& x, double rate,
                              std::int64_t key, std::int64_t stream) {
        context->saved_data["rate"] = rate;
        context->saved_data["key"] = key;
        context->saved_data["stream"] = stream;
        return masked(x.is_non_overlapping_and_dense() ? x : x.contiguous(), rate,
                      {std::uint32_t(key), std::uint64_t(stream)});
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        // The mask goes by position in memory, so the gradient must lie there as the output did.
        at::Tensor gradient = gradients[0];
        gradient = channelsLast(gradient);
        const MaskKey mask = {std::uint32_t(context->saved_data["key"].toInt()),
                              std::uint64_t(context->saved_data["stream"].toInt())};
        return {masked(gradient, context->saved_data["rate"].toDouble(), mask), {}, {}, {}};
    }
};

} // namespace

at::Tensor dropout(const at::Tensor& x, double rate, MaskKey mask) {
    if (rate <= 0)
        return x;
    if (!hasKernels(x))
        return at::dropout(x, rate, true);
    return DropoutFunction::apply(channelsLast(x), rate, std::int64_t(mask.key),
                                  std::int64_t(mask.stream));
}

} // namespace fitroom
