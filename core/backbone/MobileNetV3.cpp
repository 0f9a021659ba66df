#include "core/backbone/GraphBuilder.h"

#include <algorithm>

namespace fitroom {

using Kind = GraphStep::Kind;

namespace {

constexpr double kEpsilon = 0.001;

struct Inverted {
    int inputs, kernel, expanded, outputs;
    bool squeezes;
    Kind activation;
    int stride;
};

/// A convolution without bias and its norm, "….0" and "….1".
void normed(GraphBuilder& net, const std::string& name, int inputs, int outputs,
            GraphBuilder::Window window, int groups = 1) {
    net.convolution(name + ".0", inputs, outputs, window, false, groups);
    net.norm(name + ".1", outputs, kEpsilon);
}

/// The nearest multiple of 8 that is not more than a tenth below.
int divisible(int channels) {
    const int rounded = std::max(8, (channels + 4) / 8 * 8);
    return rounded * 10 < channels * 9 ? rounded + 8 : rounded;
}

/// Squeeze and excitation (Hu et al. 2018): every channel weighted by what all their means say.
void weighChannels(GraphBuilder& net, const std::string& name, int channels) {
    const int squeezed = divisible(channels / 4), start = net.last();
    net.averagePool(1);
    net.convolution(name + ".fc1", channels, squeezed, {1, 1, 0}, true);
    net.apply(Kind::Relu);
    net.convolution(name + ".fc2", squeezed, channels, {1, 1, 0}, true);
    net.apply(Kind::HardSigmoid);
    net.combine(Kind::Multiply, start);
}

void invertedResidual(GraphBuilder& net, const std::string& name, const Inverted& block) {
    const int start = net.last();
    int number = 0;
    const auto part = [&] { return name + ".block." + std::to_string(number++); };
    if (block.expanded != block.inputs) {
        normed(net, part(), block.inputs, block.expanded, {1, 1, 0});
        net.apply(block.activation);
    }
    normed(net, part(), block.expanded, block.expanded,
           {block.kernel, block.stride, block.kernel / 2}, block.expanded);
    net.apply(block.activation);
    if (block.squeezes)
        weighChannels(net, part(), block.expanded);
    normed(net, part(), block.expanded, block.outputs, {1, 1, 0});
    if (block.stride == 1 && block.inputs == block.outputs)
        net.combine(Kind::Add, start);
}

} // namespace

/// torchvision's mobilenet_v3_small.
BackboneGraph mobileNetV3Small() {
    constexpr Kind kRelu = Kind::Relu, kSwish = Kind::HardSwish;
    static constexpr Inverted kBlocks[] = {
        {16, 3, 16, 16, true, kRelu, 2},   {16, 3, 72, 24, false, kRelu, 2},
        {24, 3, 88, 24, false, kRelu, 1},  {24, 5, 96, 40, true, kSwish, 2},
        {40, 5, 240, 40, true, kSwish, 1}, {40, 5, 240, 40, true, kSwish, 1},
        {40, 5, 120, 48, true, kSwish, 1}, {48, 5, 144, 48, true, kSwish, 1},
        {48, 5, 288, 96, true, kSwish, 2}, {96, 5, 576, 96, true, kSwish, 1},
        {96, 5, 576, 96, true, kSwish, 1}};
    GraphBuilder net;
    normed(net, "features.0", 3, 16, {3, 2, 1});
    net.apply(kSwish);
    int number = 1;
    for (const Inverted& block : kBlocks) {
        net.nextBlock();
        invertedResidual(net, "features." + std::to_string(number++), block);
    }
    normed(net, "features.12", 96, 576, {1, 1, 0}); // with the last block
    net.apply(kSwish);
    net.endFeatures();
    net.averagePool(1);
    net.flatten();
    net.linear("classifier.0", 576, 1024);
    net.apply(kSwish);
    net.linear("classifier.3", 1024, 1000);
    return net.take();
}

} // namespace fitroom
