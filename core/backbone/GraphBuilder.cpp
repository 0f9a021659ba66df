#include "core/backbone/GraphBuilder.h"

namespace fitroom {

using Kind = GraphStep::Kind;

GraphStep& GraphBuilder::add(Kind kind) {
    GraphStep& step = graph_.steps.emplace_back();
    step.kind = kind;
    step.input = last_;
    step.block = block_;
    last_ = int(graph_.steps.size()) - 1;
    return step;
}

void GraphBuilder::convolution(const std::string& name, int inputs, int outputs, Window window,
                               bool bias, int groups) {
    GraphStep& step = add(Kind::Convolution);
    step.name = name;
    step.inputs = inputs;
    step.outputs = outputs;
    step.kernel = window.kernel;
    step.stride = window.stride;
    step.padding = window.padding;
    step.bias = bias;
    step.groups = groups;
}

void GraphBuilder::norm(const std::string& name, int channels, double epsilon) {
    GraphStep& step = add(Kind::Norm);
    step.name = name;
    step.inputs = step.outputs = channels;
    step.epsilon = epsilon;
}

void GraphBuilder::apply(Kind activation) {
    add(activation);
}

void GraphBuilder::maxPool(Window window, bool ceil) {
    GraphStep& step = add(Kind::MaxPool);
    step.kernel = window.kernel;
    step.stride = window.stride;
    step.padding = window.padding;
    step.ceil = ceil;
}

void GraphBuilder::averagePool(int size) {
    add(Kind::AveragePool).kernel = size;
}

void GraphBuilder::combine(Kind how, int with) {
    add(how).other = with;
}

void GraphBuilder::flatten() {
    add(Kind::Flatten);
}

void GraphBuilder::linear(const std::string& name, int inputs, int outputs) {
    GraphStep& step = add(Kind::Linear);
    step.name = name;
    step.inputs = inputs;
    step.outputs = outputs;
    step.bias = true;
}

void GraphBuilder::endFeatures() {
    graph_.features = graph_.steps.size();
}

BackboneGraph backboneGraph(Architecture architecture) {
    switch (architecture) {
    case Architecture::Vgg16:
        return vgg(false, false);
    case Architecture::Vgg16Bn:
        return vgg(false, true);
    case Architecture::Vgg19:
        return vgg(true, false);
    case Architecture::Vgg19Bn:
        return vgg(true, true);
    case Architecture::SqueezeNet10:
        return squeezeNet(false);
    case Architecture::SqueezeNet11:
        return squeezeNet(true);
    case Architecture::ResNet18:
        return resNet(false);
    case Architecture::ResNet50:
        return resNet(true);
    case Architecture::MobileNetV3Small:
        return mobileNetV3Small();
    }
    return {};
}

std::vector<GraphTensor> graphTensors(const BackboneGraph& graph, std::size_t first,
                                      std::size_t last) {
    std::vector<GraphTensor> tensors;
    for (std::size_t i = first; i < last; ++i) {
        const GraphStep& step = graph.steps[i];
        const auto add = [&](const char* name, std::vector<std::int64_t> shape, bool learnt) {
            tensors.push_back({step.name + "." + name, std::move(shape), i, learnt});
        };
        if (step.kind == Kind::Convolution)
            add("weight", {step.outputs, step.inputs / step.groups, step.kernel, step.kernel},
                true);
        else if (step.kind == Kind::Linear)
            add("weight", {step.outputs, step.inputs}, true);
        else if (step.kind == Kind::Norm)
            add("weight", {step.outputs}, true);
        if (step.bias || step.kind == Kind::Norm)
            add("bias", {step.outputs}, true);
        if (step.kind == Kind::Norm) {
            add("running_mean", {step.outputs}, false);
            add("running_var", {step.outputs}, false);
        }
    }
    return tensors;
}

} // namespace fitroom
