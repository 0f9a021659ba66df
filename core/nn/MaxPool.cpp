#include "core/nn/MaxPool.h"

#include "core/nn/KernelCalls.h"

#include <torch/csrc/autograd/custom_function.h>

namespace fitroom {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

struct MaxPoolFunction : Function<MaxPoolFunction> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& input, bool reluFirst) {
        const at::Tensor x = channelsLast(input);
        const PoolingSize size = {x.size(2), x.size(3), x.size(1)};
        const std::int64_t outSize = (size.height / 2) * (size.width / 2) * size.channels;
        at::Tensor out = at::empty({x.size(0), size.channels, size.height / 2, size.width / 2},
                                   x.options(), at::MemoryFormat::ChannelsLast);
        at::Tensor winners = at::empty({x.size(0) * outSize}, x.options().dtype(at::kByte));
        withKernels(x, [&]<class T>(const TypedKernels<T>& k) {
            at::parallel_for(0, x.size(0), 1, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t n = begin; n < end; ++n)
                    k.maxPool(pointer<const T>(x) + n * x.numel() / x.size(0),
                              pointer<T>(out) + n * outSize,
                              winners.data_ptr<std::uint8_t>() + n * outSize, size, reluFirst);
            });
        });
        context->save_for_backward({winners});
        context->saved_data["shape"] = x.sizes();
        return out;
    }

    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const at::Tensor gradOut = channelsLast(gradients[0]);
        const at::Tensor winners = context->get_saved_variables()[0];
        const auto shape = context->saved_data["shape"].toIntVector();
        const PoolingSize size = {shape[2], shape[3], shape[1]};
        at::Tensor gradIn = at::empty(shape, gradOut.options(), at::MemoryFormat::ChannelsLast);
        const std::int64_t images = shape[0];
        withKernels(gradOut, [&]<class T>(const TypedKernels<T>& k) {
            at::parallel_for(0, images, 1, [&](std::int64_t begin, std::int64_t end) {
                for (std::int64_t n = begin; n < end; ++n) {
                    const std::int64_t at = n * gradOut.numel() / images;
                    k.maxPoolBackward(pointer<const T>(gradOut) + at,
                                      winners.data_ptr<std::uint8_t>() + at,
                                      pointer<T>(gradIn) + n * gradIn.numel() / images, size);
                }
            });
        });
        return {gradIn, {}};
    }
};

} // namespace

at::Tensor maxPool2x2(const at::Tensor& x, bool reluFirst) {
    if (!hasKernels(x))
        return at::max_pool2d(reluFirst ? at::relu(x) : x, 2);
    return MaxPoolFunction::apply(x, reluFirst);
}

} // namespace fitroom
