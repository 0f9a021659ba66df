#include "core/embedding/Alignment.h"

#include <ATen/ATen.h>

#include <stdexcept>

namespace fitroom {

std::vector<float> alignedTo(std::span<const float> reference, std::span<const float> map,
                             int dimensions) {
    if (dimensions < 1 || reference.size() != map.size() ||
        map.size() % std::size_t(dimensions) != 0)
        throw std::invalid_argument("maps of other points cannot be aligned");
    if (map.empty())
        return {};
    const auto table = [&](std::span<const float> values) {
        return at::from_blob(const_cast<float*>(values.data()), // only read
                             {std::int64_t(values.size()) / dimensions, dimensions}, at::kFloat)
            .to(at::kDouble);
    };
    const at::NoGradGuard noGradients;
    const at::Tensor target = table(reference), moved = table(map);
    const at::Tensor targetMean = target.mean(0), mean = moved.mean(0);
    const at::Tensor centred = moved - mean;
    const auto [u, s, vh] = at::linalg_svd(at::mm(centred.t(), target - targetMean));
    const double spread = centred.square().sum().item<double>();
    const double scale = spread > 0 ? s.sum().item<double>() / spread : 1;
    const at::Tensor aligned =
        (at::mm(centred, at::mm(u, vh)) * scale + targetMean).to(at::kFloat).contiguous();
    return {aligned.data_ptr<float>(), aligned.data_ptr<float>() + aligned.numel()};
}

} // namespace fitroom
