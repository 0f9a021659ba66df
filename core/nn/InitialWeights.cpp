#include "core/nn/InitialWeights.h"

#include "core/support/Random.h"

#include <ATen/ATen.h>

#include <cmath>

namespace fitroom {

at::Tensor glorotUniform(at::IntArrayRef shape, std::int64_t fanIn, std::int64_t fanOut,
                         std::uint64_t seed, std::uint64_t draw) {
    at::Tensor weights = at::empty(shape, at::kFloat);
    const double limit = std::sqrt(6.0 / double(fanIn + fanOut));
    std::mt19937_64 random = randomStream(seed, RandomPurpose::InitialWeights, draw);
    float* values = weights.data_ptr<float>();
    for (std::int64_t i = 0; i < weights.numel(); ++i)
        values[i] = float((2 * uniform(random) - 1) * limit);
    return weights;
}

} // namespace fitroom
