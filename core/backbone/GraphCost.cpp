#include "core/backbone/GraphCost.h"

namespace fitroom {

using Kind = GraphStep::Kind;

namespace {

/// Windows along one side; 0 when not even one fits.
int windows(int size, const GraphStep& step) {
    const int room = size + 2 * step.padding - step.kernel;
    if (room < 0)
        return 0;
    const int count = (room + (step.ceil ? step.stride - 1 : 0)) / step.stride + 1;
    // As PyTorch has it, a window must not begin beyond the image.
    const bool beyond = step.ceil && (count - 1) * step.stride >= size + step.padding;
    return beyond ? count - 1 : count;
}

ImageShape outputOf(const GraphStep& step, const ImageShape& in, const ImageShape& other) {
    ImageShape out = in;
    switch (step.kind) {
    case Kind::Convolution:
        return {step.outputs, windows(in.height, step), windows(in.width, step)};
    case Kind::MaxPool:
        return {in.channels, windows(in.height, step), windows(in.width, step)};
    case Kind::AveragePool:
        return {in.channels, step.kernel, step.kernel};
    case Kind::Concatenate:
        out.channels += other.channels;
        return out;
    case Kind::Multiply: // of one value a channel with whole maps
        return other;
    case Kind::Flatten:
        return {int(in.size()), 1, 1};
    case Kind::Linear:
        return {step.outputs, 1, 1};
    default:
        return out;
    }
}

std::int64_t multiplyAdds(const GraphStep& step, const ImageShape& out) {
    if (step.kind == Kind::Convolution)
        return std::int64_t(out.size()) * (step.inputs / step.groups) * step.kernel * step.kernel;
    return step.kind == Kind::Norm ? std::int64_t(out.size()) : 0;
}

} // namespace

std::optional<std::vector<ImageShape>> graphShapes(const BackboneGraph& graph, int height,
                                                   int width) {
    std::vector<ImageShape> shapes;
    const auto shapeOf = [&](int step) {
        return step == GraphStep::kImages ? ImageShape{3, height, width}
                                          : shapes[std::size_t(step)];
    };
    for (std::size_t i = 0; i < graph.features; ++i) {
        const GraphStep& step = graph.steps[i];
        shapes.push_back(outputOf(step, shapeOf(step.input), shapeOf(step.other)));
        if (shapes.back().height < 1 || shapes.back().width < 1)
            return {};
    }
    return shapes;
}

GraphCost::FromBlock GraphCost::from(int block) const {
    FromBlock sum;
    for (std::size_t i = std::size_t(block); i < blocks.size(); ++i) {
        sum.trainable += blocks[i].trainable;
        sum.activations += blocks[i].activations;
    }
    return sum;
}

std::optional<GraphCost> graphCost(const BackboneGraph& graph, int height, int width) {
    const auto shapes = graphShapes(graph, height, width);
    if (!shapes)
        return {};
    GraphCost cost;
    cost.output = shapes->back();
    cost.blocks.resize(std::size_t(graph.lastBlock()) + 1);
    for (const GraphTensor& tensor : graphTensors(graph, 0, graph.features)) {
        std::int64_t values = 1;
        for (const std::int64_t size : tensor.shape)
            values *= size;
        cost.parameters += values;
        if (tensor.learnt)
            cost.blocks[std::size_t(graph.steps[tensor.step].block)].trainable += values;
    }
    for (std::size_t i = 0; i < graph.features; ++i) {
        const GraphStep& step = graph.steps[i];
        cost.multiplyAdds += multiplyAdds(step, (*shapes)[i]);
        cost.blocks[std::size_t(step.block)].activations += std::int64_t((*shapes)[i].size());
    }
    return cost;
}

} // namespace fitroom
