#include "core/nn/Network.h"

#include "core/model/ShapeInference.h"
#include "core/nn/BackboneLayer.h"
#include "core/nn/Device.h"
#include "core/nn/ScriptLayer.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace fitroom {
namespace {

/// Weights streams each layer may draw from; a residual block takes three.
constexpr std::uint64_t kDrawsPerLayer = 8;

/// Multiply-adds of a backbone between two looks at whether to stop: a fraction of a second.
constexpr std::int64_t kBackboneWork = 10'000'000'000;
constexpr std::size_t kImagesOfUnknownWork = 16;

std::size_t imagesForWork(std::int64_t multiplyAdds) {
    return std::size_t(
        std::clamp<std::int64_t>(kBackboneWork / std::max<std::int64_t>(multiplyAdds, 1), 4, 500));
}

bool appliesReluOfPrevious(const LayerSpec& layer) {
    const auto* pooling = std::get_if<Pooling>(&layer);
    return std::holds_alternative<BatchNormalisation>(layer) ||
           (pooling && pooling->kind == PoolingKind::Maximum);
}

bool endsInRelu(const LayerSpec& layer) {
    const auto* convolution = std::get_if<Convolution>(&layer);
    return convolution && convolution->activation == Activation::Relu;
}

/// Whether the values of layer `flatten` reach a Dense through layers that treat each alone.
bool denseFollows(const ModelSpec& spec, std::size_t flatten) {
    for (std::size_t i = flatten + 1; i < spec.layers.size(); ++i) {
        if (std::holds_alternative<Dense>(spec.layers[i]))
            return true;
        if (!std::holds_alternative<Dropout>(spec.layers[i]) &&
            !std::holds_alternative<ActivationLayer>(spec.layers[i]))
            return false;
    }
    return false;
}

std::string withShape(const std::string& name, at::IntArrayRef shape) {
    std::string text = name + " (";
    for (std::size_t i = 0; i < shape.size(); ++i)
        text += (i > 0 ? " x " : "") + std::to_string(shape[i]);
    return text + ")";
}

/// A copy of the tensor as PyTorch has it.
at::Tensor exported(const NamedTensor& named) {
    const at::Tensor tensor = named.tensor.detach();
    return (named.asMatrix ? tensor.reshape({tensor.size(0), -1}) : tensor)
        .to(at::kCPU)
        .clone(at::MemoryFormat::Contiguous);
}

void append(std::vector<NamedTensor>& all, std::size_t layer,
            const std::vector<NamedTensor>& tensors) {
    for (const NamedTensor& named : tensors)
        all.push_back(
            {"layers." + std::to_string(layer) + "." + named.name, named.tensor, named.asMatrix});
}

} // namespace

Result<Network> Network::build(const ModelSpec& spec, const ImageShape& input, int classes,
                               std::uint64_t seed, FirstWeights first) {
    const auto summary = inferShapes(spec, input, classes);
    if (!summary)
        return Failure(atLayer(spec, summary.error()));
    Network network;
    LayerPlace place;
    place.input = {input.channels, input.height, input.width};
    place.classes = classes;
    place.seed = seed;
    for (std::size_t i = 0; i < spec.layers.size(); ++i) {
        const bool image = place.input.size() == 3;
        const bool flatten = std::holds_alternative<Flatten>(spec.layers[i]);
        place.draw = i * kDrawsPerLayer;
        place.denseFollows = flatten && denseFollows(spec, i);
        network.layers_.push_back({makeLayer(spec.layers[i], place), false, {}});
        if (flatten && image && place.denseFollows)
            place.flattenedFrom = place.input;
        else if (std::holds_alternative<Dense>(spec.layers[i]))
            place.flattenedFrom.clear();
        network.layers_[i].image = place.flattenedFrom;
        place.input = summary->layers[i].shape;
        if (i > 0)
            network.layers_[i - 1].leaveRelu =
                endsInRelu(spec.layers[i - 1]) && appliesReluOfPrevious(spec.layers[i]);
    }
    network.pretrained_ = isPretrained(spec.layers.front());
    if (network.pretrained_) {
        const auto* backbone = std::get_if<Backbone>(&spec.layers.front());
        network.imagesAtOnce_ =
            backbone ? imagesForWork(summary->multiplyAdds) : kImagesOfUnknownWork;
        const bool frozen = !backbone || backbone->trained == BackboneTraining::None;
        if (!frozen && first == FirstWeights::ToBeLoaded)
            return network;
        const Result<LayerSpec> loaded = network.loadFirst();
        if (!loaded)
            return Failure(loaded.error());
        if (frozen) {
            network.frozen_ = *loaded;
            network.backboneShape_ = summary->layers.front().shape;
        }
    }
    return network;
}

BackboneLayer& Network::backbone() const {
    return dynamic_cast<BackboneLayer&>(*layers_.front().layer);
}

Result<LayerSpec> Network::loadFirst() {
    if (auto* script = dynamic_cast<ScriptLayer*>(layers_.front().layer.get()))
        return script->loadScript();
    return backbone().loadPretrained();
}

at::Tensor Network::forward(const at::Tensor& images, Pass pass) {
    return through(0, layers_.size(), images, pass);
}

at::Tensor Network::features(const at::Tensor& images, std::size_t first) {
    return through(first, layers_.size() - 1, images, Pass{}).flatten(1);
}

at::Tensor Network::backboneFeatures(const at::Tensor& images) {
    return through(0, 1, images, Pass{});
}

at::Tensor Network::forwardFeatures(const at::Tensor& features, Pass pass) {
    return through(1, layers_.size(), features, pass);
}

at::Tensor Network::backboneMaps(const at::Tensor& images) {
    return backbone().maps(images.to(computeDevice(), at::kFloat));
}

at::Tensor Network::forwardMaps(const at::Tensor& maps) {
    return forwardFeatures(backbone().pooled(maps), Pass{});
}

std::vector<at::Tensor> Network::layerOutputs(const at::Tensor& images) {
    std::vector<at::Tensor> outputs;
    at::Tensor x =
        images.to(computeDevice(), at::kFloat, false, false, at::MemoryFormat::ChannelsLast);
    for (const Place& place : layers_) {
        x = place.layer->forward(x, Pass{}); // a pass that leaves no ReLU to another layer
        outputs.push_back(x);
    }
    return outputs;
}

at::Tensor Network::inPyTorchOrder(std::size_t layer, const at::Tensor& output) const {
    const std::vector<std::int64_t>& image = layers_[layer].image;
    if (image.empty())
        return output;
    return output.view({-1, image[1], image[2], image[0]}).permute({0, 3, 1, 2}).flatten(1);
}

at::Tensor Network::through(std::size_t first, std::size_t end, const at::Tensor& input,
                            Pass pass) {
    // A pretrained net's images are normalised first, which half the digits would not bear.
    const at::ScalarType type = first == 0 && pretrained_ ? at::kFloat : pass.type;
    at::Tensor x =
        input.to(computeDevice(), type, false, false,
                 input.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous);
    for (std::size_t i = first; i < end; ++i) {
        pass.layer = i;
        pass.reluFirst = i > 0 && layers_[i - 1].leaveRelu;
        pass.leaveRelu = layers_[i].leaveRelu;
        if (i + 1 == layers_.size()) { // logits are worth full precision, and cost little
            pass.type = at::kFloat;
            x = x.to(at::kFloat);
        }
        x = layers_[i].layer->forward(x, pass);
    }
    return x;
}

std::vector<NamedTensor> Network::parameters() const {
    std::vector<NamedTensor> all;
    for (std::size_t i = 0; i < layers_.size(); ++i)
        append(all, i, layers_[i].layer->parameters());
    return all;
}

std::vector<NamedTensor> Network::tensors() const {
    std::vector<NamedTensor> all;
    for (std::size_t i = 0; i < layers_.size(); ++i) {
        append(all, i, layers_[i].layer->parameters());
        append(all, i, layers_[i].layer->buffers());
    }
    return all;
}

std::vector<NamedTensor> Network::state() const {
    std::vector<NamedTensor> state = tensors();
    for (NamedTensor& named : state)
        named = {named.name, exported(named)};
    return state;
}

tl::expected<void, Error> Network::load(const std::vector<NamedTensor>& state,
                                        const std::string& file) {
    at::NoGradGuard noGradient;
    const std::vector<NamedTensor> own = tensors();
    const auto named = [](const std::string& name) {
        return [&name](const NamedTensor& tensor) { return tensor.name == name; };
    };
    for (const NamedTensor& mine : own) {
        const auto given = std::find_if(state.begin(), state.end(), named(mine.name));
        if (given == state.end())
            return badInput(inFile(file),
                            {CORE_TEXT("core", "The tensor %1 is missing."), {mine.name}});
        if (given->tensor.numel() != mine.tensor.numel())
            return badInput(
                inFile(file),
                {CORE_TEXT("core", "The tensor %1 does not fit the net, which needs %2."),
                 {withShape(mine.name, given->tensor.sizes()),
                  withShape(mine.name, mine.tensor.sizes())}});
        mine.tensor.detach().copy_(given->tensor.reshape(mine.tensor.sizes()));
    }
    for (const NamedTensor& given : state) {
        if (std::none_of(own.begin(), own.end(), named(given.name)))
            return badInput(inFile(file),
                            {CORE_TEXT("core", "The net has no tensor %1."), {given.name}});
    }
    return {};
}

} // namespace fitroom
