#include "core/backbone/BackboneNet.h"

#include "core/backbone/FitWeights.h"
#include "core/nn/Device.h"
#include "core/nn/TensorFiles.h"

#include <ATen/ATen.h>

#include <cstring>

namespace fitroom {

using Kind = GraphStep::Kind;

namespace {

at::MemoryFormat formatOf(const at::Tensor& tensor) {
    return tensor.dim() == 4 ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous;
}

/// The step that uses each step's output last.
std::vector<int> lastUses(const BackboneGraph& graph) {
    std::vector<int> uses(graph.steps.size(), int(graph.steps.size()));
    for (std::size_t i = 0; i < graph.steps.size(); ++i) {
        for (const int input : {graph.steps[i].input, graph.steps[i].other}) {
            if (input != GraphStep::kImages)
                uses[std::size_t(input)] = int(i);
        }
    }
    return uses;
}

} // namespace

BackboneNet::BackboneNet(Architecture architecture, bool withTop)
    : graph_(backboneGraph(architecture)), architecture_(architecture) {
    names_ = graphTensors(graph_, 0, withTop ? graph_.steps.size() : graph_.features);
    lastUse_ = lastUses(graph_);
    for (const GraphTensor& named : names_)
        tensors_[named.name] = at::zeros(named.shape, computeDevice());
    for (auto& [name, tensor] : tensors_)
        tensor = tensor.contiguous(formatOf(tensor));
}

tl::expected<void, Error> BackboneNet::load(const WeightFile& weights, const std::string& file) {
    if (auto fits = checkWeights(weights, architecture_, file); !fits)
        return fits;
    at::NoGradGuard noGradient;
    for (const GraphTensor& named : names_) {
        const WeightTensor* given = weights.find(named.name);
        if (!given || given->shape != named.shape)
            return badInput(inFile(file),
                            {CORE_TEXT("core", "The tensor %1 is missing or has another shape."),
                             {named.name}});
        const std::vector<std::byte> bytes = rowMajorBytes(*given);
        const Result<NamedTensor> read =
            restored({given->name, given->type, given->shape, bytes}, file);
        if (!read)
            return Failure(read.error());
        tensors_.at(named.name).copy_(read->tensor);
    }
    return {};
}

at::Tensor BackboneNet::features(const at::Tensor& images) const {
    return through(graph_.features, images);
}

at::Tensor BackboneNet::logits(const at::Tensor& images) const {
    return through(graph_.steps.size(), images);
}

at::Tensor BackboneNet::through(std::size_t count, const at::Tensor& images) const {
    std::vector<at::Tensor> outputs(count);
    const auto outputOf = [&](int step) {
        return step == GraphStep::kImages ? images : outputs[std::size_t(step)];
    };
    for (std::size_t i = 0; i < count; ++i) {
        const GraphStep& step = graph_.steps[i];
        outputs[i] = apply(i, outputOf(step.input), outputOf(step.other));
        for (const int input : {step.input, step.other}) {
            if (input != GraphStep::kImages && lastUse_[std::size_t(input)] == int(i))
                outputs[std::size_t(input)].reset();
        }
    }
    return outputs.back();
}

at::Tensor BackboneNet::apply(std::size_t number, const at::Tensor& x,
                              const at::Tensor& other) const {
    const GraphStep& step = graph_.steps[number];
    const auto tensor = [&](const char* name) {
        return tensors_.at(step.name + "." + name).to(x.scalar_type());
    };
    switch (step.kind) {
    case Kind::Convolution:
        return at::conv2d(x, tensor("weight"), step.bias ? tensor("bias") : at::Tensor(),
                          step.stride, step.padding, 1, step.groups);
    case Kind::Norm:
        return at::batch_norm(x, tensor("weight"), tensor("bias"), tensor("running_mean"),
                              tensor("running_var"), false, 0, step.epsilon, false);
    case Kind::Relu:
        return at::relu(x);
    case Kind::HardSwish:
        return at::hardswish(x);
    case Kind::HardSigmoid:
        return at::hardsigmoid(x);
    case Kind::MaxPool:
        return at::max_pool2d(x, step.kernel, step.stride, step.padding, 1, step.ceil);
    case Kind::AveragePool:
        return at::adaptive_avg_pool2d(x, {step.kernel, step.kernel});
    case Kind::Add:
        return x + other;
    case Kind::Multiply:
        return x * other;
    case Kind::Concatenate:
        return at::cat({x, other}, 1);
    case Kind::Flatten:
        return x.flatten(1);
    case Kind::Linear:
        return at::linear(x, tensor("weight"), tensor("bias"));
    }
    return x;
}

std::vector<NamedTensor> BackboneNet::learnt(int block) const {
    std::vector<NamedTensor> all;
    for (const GraphTensor& named : names_) {
        if (named.learnt && graph_.steps[named.step].block >= block)
            all.push_back({named.name, tensors_.at(named.name)});
    }
    return all;
}

std::vector<NamedTensor> BackboneNet::runningValues() const {
    std::vector<NamedTensor> all;
    for (const GraphTensor& named : names_) {
        if (!named.learnt)
            all.push_back({named.name, tensors_.at(named.name)});
    }
    return all;
}

} // namespace fitroom
