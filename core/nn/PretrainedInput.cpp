#include "core/nn/PretrainedInput.h"

#include <ATen/ATen.h>

namespace fitroom {
namespace {

at::Tensor perChannel(const std::array<float, 3>& values, const at::Tensor& like) {
    return at::tensor(at::ArrayRef<float>(values), like.options()).view({1, 3, 1, 1});
}

} // namespace

at::Tensor pretrainedInput(const at::Tensor& images, std::int64_t side,
                           const std::optional<Normalisation>& normalisation) {
    at::Tensor x = images;
    if (x.size(2) != side || x.size(3) != side)
        x = at::_upsample_bilinear2d_aa(x.contiguous(), {side, side}, false);
    x = x.expand({-1, 3, -1, -1});
    if (normalisation)
        x = (x - perChannel(normalisation->mean, x)) / perChannel(normalisation->deviation, x);
    return x.contiguous(at::MemoryFormat::ChannelsLast);
}

} // namespace fitroom
