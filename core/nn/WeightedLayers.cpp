#include "core/nn/WeightedLayers.h"

#include "core/nn/Device.h"
#include "core/nn/InitialWeights.h"

#include <ATen/ATen.h>

namespace fitroom {
namespace {

at::Tensor learnt(const at::Tensor& tensor) {
    return tensor
        .contiguous(tensor.dim() == 4 ? at::MemoryFormat::ChannelsLast
                                      : at::MemoryFormat::Contiguous)
        .to(computeDevice())
        .set_requires_grad(true);
}

at::Tensor optional(const at::Tensor& bias, at::ScalarType type) {
    return bias.defined() ? bias.to(type) : bias;
}

} // namespace

ConvolutionLayer::ConvolutionLayer(const Convolution& spec, const LayerPlace& place) : spec_(spec) {
    const std::int64_t channels = place.input[0], area = std::int64_t(spec.kernel) * spec.kernel;
    weight_ = learnt(glorotUniform({spec.filters, channels, spec.kernel, spec.kernel},
                                   channels * area, spec.filters * area, place.seed, place.draw));
    if (spec.bias)
        bias_ = learnt(at::zeros({spec.filters}));
}

at::Tensor ConvolutionLayer::forward(const at::Tensor& x, const Pass& pass) {
    const std::int64_t before = spec_.padding == Padding::Same ? (spec_.kernel - 1) / 2 : 0;
    const std::int64_t after = spec_.padding == Padding::Same ? spec_.kernel / 2 : 0;
    // An even kernel cannot be centred: one more row and column are added at the end.
    const at::Tensor padded =
        before == after ? x : at::constant_pad_nd(x, {0, after - before, 0, after - before});
    const at::Tensor out =
        at::conv2d(padded, weight_.to(pass.type), optional(bias_, pass.type), spec_.stride, before);
    return pass.leaveRelu ? out : activate(out, spec_.activation);
}

std::vector<NamedTensor> ConvolutionLayer::parameters() {
    std::vector<NamedTensor> all = {{"weight", weight_}};
    if (bias_.defined())
        all.push_back({"bias", bias_});
    return all;
}

DenseLayer::DenseLayer(const Dense& spec, const LayerPlace& place) : activation_(spec.activation) {
    const std::int64_t units = spec.units == Dense::kClasses ? place.classes : spec.units;
    const std::int64_t features = place.input[0];
    weight_ = glorotUniform({units, features}, features, units, place.seed, place.draw);
    if (!place.flattenedFrom.empty())
        weight_ = weight_.view(
            {units, place.flattenedFrom[0], place.flattenedFrom[1], place.flattenedFrom[2]});
    weight_ = learnt(weight_);
    bias_ = learnt(at::zeros({units}));
}

at::Tensor DenseLayer::forward(const at::Tensor& x, const Pass& pass) {
    const at::Tensor weight =
        weight_.dim() == 4 ? weight_.permute({0, 2, 3, 1}).flatten(1) : weight_;
    return activate(at::linear(x, weight.to(pass.type), bias_.to(pass.type)), activation_);
}

std::vector<NamedTensor> DenseLayer::parameters() {
    return {{"weight", weight_, weight_.dim() == 4}, {"bias", bias_}};
}

BatchNormLayer::BatchNormLayer(const BatchNormalisation& spec, const LayerPlace& place) {
    const std::int64_t channels = place.input[0];
    state_.scale = learnt(at::ones({channels}));
    state_.shift = learnt(at::zeros({channels}));
    state_.runningMean = at::zeros({channels}, computeDevice());
    state_.runningVariance = at::ones({channels}, computeDevice());
    state_.keep = spec.momentum;
    state_.epsilon = spec.epsilon;
}

at::Tensor BatchNormLayer::forward(const at::Tensor& x, const Pass& pass) {
    return batchNorm(x, state_, pass.training, pass.reluFirst);
}

std::vector<NamedTensor> BatchNormLayer::parameters() {
    return {{"weight", state_.scale}, {"bias", state_.shift}};
}

std::vector<NamedTensor> BatchNormLayer::buffers() {
    return {{"running_mean", state_.runningMean}, {"running_var", state_.runningVariance}};
}

} // namespace fitroom
