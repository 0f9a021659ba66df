#include "core/nn/BatchNorm.h"

#include "core/nn/KernelCalls.h"

#include <torch/csrc/autograd/custom_function.h>

namespace fitroom {
namespace {

using torch::autograd::AutogradContext;
using torch::autograd::Function;
using torch::autograd::variable_list;

using PerChannel = std::vector<float>;

/// Sums over rows are made in this many parts, added up in order: the result is the same for any
/// number of threads.
constexpr std::int64_t kParts = 16;

/// Runs sum(first row, row count, sums of the part) over all parts and adds the parts up.
template<class Sum>
std::vector<double> sumParts(std::int64_t rows, std::int64_t channels, const Sum& sum) {
    std::vector<double> parts(std::size_t(kParts * 2 * channels), 0.0);
    at::parallel_for(0, kParts, 1, [&](std::int64_t begin, std::int64_t end) {
        for (std::int64_t part = begin; part < end; ++part) {
            const std::int64_t first = rows * part / kParts;
            sum(first, rows * (part + 1) / kParts - first, parts.data() + part * 2 * channels);
        }
    });
    std::vector<double> total(std::size_t(2 * channels), 0.0);
    for (std::size_t i = 0; i < parts.size(); ++i)
        total[i % total.size()] += parts[i];
    return total;
}

/// Runs work(first row, row count) over all rows.
template<class Work>
void overRows(std::int64_t rows, const Work& work) {
    at::parallel_for(0, rows, 512,
                     [&](std::int64_t begin, std::int64_t end) { work(begin, end - begin); });
}

struct NormSize {
    std::int64_t rows;
    std::int64_t channels;
};

NormSize normSize(const at::Tensor& x) {
    return {x.numel() / x.size(1), x.size(1)};
}

void applyScale(const at::Tensor& x, at::Tensor& out, bool relu, const PerChannel& scale,
                const PerChannel& shift) {
    const NormSize size = normSize(x);
    withKernels(x, [&]<class T>(const TypedKernels<T>& k) {
        overRows(size.rows, [&](std::int64_t first, std::int64_t count) {
            const std::int64_t at = first * size.channels;
            k.normApply(pointer<const T>(x) + at, pointer<T>(out) + at, count, size.channels, relu,
                        scale.data(), shift.data());
        });
    });
}

struct BatchNormFunction : Function<BatchNormFunction> {
    static at::Tensor forward(AutogradContext* context, const at::Tensor& input,
                              const at::Tensor& scale, const at::Tensor& shift,
                              at::Tensor runningMean, at::Tensor runningVariance, double keep,
                              double epsilon, bool reluFirst) {
        const at::Tensor x = channelsLast(input);
        const NormSize size = normSize(x);
        std::vector<double> sums;
        withKernels(x, [&]<class T>(const TypedKernels<T>& k) {
            sums = sumParts(size.rows, size.channels,
                            [&](std::int64_t first, std::int64_t count, double* part) {
                                k.normSums(pointer<const T>(x) + first * size.channels, count,
                                           size.channels, reluFirst, part);
                            });
        });
        at::Tensor mean = at::empty({size.channels}, at::kFloat);
        at::Tensor inverse = at::empty({size.channels}, at::kFloat);
        PerChannel factor(size.channels, 0.f), offset(size.channels, 0.f);
        for (std::int64_t c = 0; c < size.channels; ++c) {
            const double m = sums[c] / double(size.rows);
            const double square = sums[size.channels + c] / double(size.rows);
            const double variance = std::max(0.0, square - m * m);
            const double inverseDeviation = 1 / std::sqrt(variance + epsilon);
            const double unbiased =
                variance * double(size.rows) / double(std::max<std::int64_t>(1, size.rows - 1));
            float& runMean = runningMean.data_ptr<float>()[c];
            float& runVariance = runningVariance.data_ptr<float>()[c];
            runMean = float(keep * runMean + (1 - keep) * m);
            runVariance = float(keep * runVariance + (1 - keep) * unbiased);
            mean.data_ptr<float>()[c] = float(m);
            inverse.data_ptr<float>()[c] = float(inverseDeviation);
            factor[c] = float(scale.data_ptr<float>()[c] * inverseDeviation);
            offset[c] = float(shift.data_ptr<float>()[c] - m * factor[c]);
        }
        at::Tensor out = emptyChannelsLast(x);
        applyScale(x, out, reluFirst, factor, offset);
        context->save_for_backward({x, scale, mean, inverse});
        context->saved_data["relu"] = reluFirst;
        return out;
    }

    /// Ioffe and Szegedy 2015: with g the gradient of the output and h the normalised value,
    /// dx = scale / deviation x (g - mean(g) - h mean(g h)).
    static variable_list backward(AutogradContext* context, variable_list gradients) {
        const auto saved = context->get_saved_variables();
        const at::Tensor& x = saved[0];
        const at::Tensor gradOut = channelsLast(gradients[0]);
        const bool relu = context->saved_data["relu"].toBool();
        const NormSize size = normSize(x);
        std::vector<double> sums;
        withKernels(x, [&]<class T>(const TypedKernels<T>& k) {
            sums = sumParts(size.rows, size.channels,
                            [&](std::int64_t first, std::int64_t count, double* part) {
                                const std::int64_t at = first * size.channels;
                                k.normBackwardSums(pointer<const T>(x) + at,
                                                   pointer<const T>(gradOut) + at, count,
                                                   size.channels, relu, part);
                            });
        });
        at::Tensor gradScale = at::empty({size.channels}, at::kFloat);
        at::Tensor gradShift = at::empty({size.channels}, at::kFloat);
        PerChannel a(size.channels, 0.f), b(size.channels, 0.f), c(size.channels, 0.f);
        for (std::int64_t i = 0; i < size.channels; ++i) {
            const double mean = saved[2].data_ptr<float>()[i];
            const double inverse = saved[3].data_ptr<float>()[i];
            const double sum = sums[i];
            const double sumNormalised = (sums[size.channels + i] - mean * sum) * inverse;
            const double factor = saved[1].data_ptr<float>()[i] * inverse;
            const double slope = -factor * inverse * sumNormalised / double(size.rows);
            gradShift.data_ptr<float>()[i] = float(sum);
            gradScale.data_ptr<float>()[i] = float(sumNormalised);
            a[i] = float(factor);
            b[i] = float(slope);
            c[i] = float(-factor * sum / double(size.rows) - slope * mean);
        }
        at::Tensor gradIn = emptyChannelsLast(x);
        withKernels(x, [&]<class T>(const TypedKernels<T>& k) {
            overRows(size.rows, [&](std::int64_t first, std::int64_t count) {
                const std::int64_t at = first * size.channels;
                k.normBackwardApply(pointer<const T>(x) + at, pointer<const T>(gradOut) + at,
                                    pointer<T>(gradIn) + at, count, size.channels, relu, a.data(),
                                    b.data(), c.data());
            });
        });
        return {gradIn, gradScale, gradShift, {}, {}, {}, {}, {}};
    }
};

at::Tensor normWithRunning(const at::Tensor& input, const NormState& state, bool reluFirst) {
    const at::Tensor x = channelsLast(input);
    const std::int64_t channels = x.size(1);
    PerChannel factor(channels, 0.f), offset(channels, 0.f);
    for (std::int64_t c = 0; c < channels; ++c) {
        const double variance = state.runningVariance.data_ptr<float>()[c];
        const double scale = state.scale.data_ptr<float>()[c] / std::sqrt(variance + state.epsilon);
        factor[c] = float(scale);
        offset[c] = float(state.shift.data_ptr<float>()[c] -
                          scale * state.runningMean.data_ptr<float>()[c]);
    }
    at::Tensor out = emptyChannelsLast(x);
    applyScale(x, out, reluFirst, factor, offset);
    return out;
}

} // namespace

at::Tensor batchNorm(const at::Tensor& x, NormState& state, bool training, bool reluFirst) {
    const bool differentiateRunning = !training && at::GradMode::is_enabled();
    if (!hasKernels(x) || differentiateRunning)
        return at::batch_norm(reluFirst ? at::relu(x) : x, state.scale, state.shift,
                              state.runningMean, state.runningVariance, training, 1 - state.keep,
                              state.epsilon, false);
    if (!training)
        return normWithRunning(x, state, reluFirst);
    return BatchNormFunction::apply(x, state.scale, state.shift, state.runningMean,
                                    state.runningVariance, state.keep, state.epsilon, reluFirst);
}

} // namespace fitroom
