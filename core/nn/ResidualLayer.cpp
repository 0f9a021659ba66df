#include "core/nn/ResidualLayer.h"

#include <ATen/ATen.h>

namespace fitroom {
namespace {

/// Collects one kind of tensor of all parts, each named "part.tensor".
template<class Parts, class Tensors>
void collect(const Parts& parts, Tensors tensors, std::vector<NamedTensor>& all) {
    for (const auto& part : parts) {
        for (const NamedTensor& named : (part.layer.get()->*tensors)())
            all.push_back({part.name + "." + named.name, named.tensor});
    }
}

} // namespace

ResidualLayer::ResidualLayer(const ResidualBlock& spec, const LayerPlace& place)
    : activation_(spec.activation) {
    const Convolution first = {spec.filters,  3,     spec.stride,
                               Padding::Same, false, Activation::None};
    Convolution second = first;
    second.stride = 1;
    BatchNormalisation norm;
    norm.momentum = spec.momentum;
    LayerPlace inside = place; // only the channel count and the stream of weights matter below
    main_.push_back({"conv1", std::make_unique<ConvolutionLayer>(first, inside)});
    inside.input[0] = spec.filters;
    main_.push_back({"bn1", std::make_unique<BatchNormLayer>(norm, inside)});
    inside.draw = place.draw + 1;
    main_.push_back({"conv2", std::make_unique<ConvolutionLayer>(second, inside)});
    main_.push_back({"bn2", std::make_unique<BatchNormLayer>(norm, inside)});
    if (spec.stride == 1 && place.input[0] == spec.filters)
        return;
    Convolution project = first;
    project.kernel = 1;
    LayerPlace outside = place;
    outside.draw = place.draw + 2;
    shortcut_.push_back({"downsample.0", std::make_unique<ConvolutionLayer>(project, outside)});
    shortcut_.push_back(
        {"downsample.1", std::make_unique<BatchNormLayer>(norm, inside)});
}

at::Tensor ResidualLayer::forward(const at::Tensor& x, const Pass& pass) {
    Pass inner = pass;
    inner.leaveRelu = inner.reluFirst = false;
    const at::Tensor hidden =
        activate(main_[1].layer->forward(main_[0].layer->forward(x, inner), inner), activation_);
    at::Tensor sum = main_[3].layer->forward(main_[2].layer->forward(hidden, inner), inner);
    at::Tensor carried = x;
    for (const Part& part : shortcut_)
        carried = part.layer->forward(carried, inner);
    return activate(sum + carried, activation_);
}

std::vector<NamedTensor> ResidualLayer::parameters() {
    std::vector<NamedTensor> all;
    collect(main_, &Layer::parameters, all);
    collect(shortcut_, &Layer::parameters, all);
    return all;
}

std::vector<NamedTensor> ResidualLayer::buffers() {
    std::vector<NamedTensor> all;
    collect(main_, &Layer::buffers, all);
    collect(shortcut_, &Layer::buffers, all);
    return all;
}

} // namespace fitroom
