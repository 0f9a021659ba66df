#include "core/backbone/GraphBuilder.h"

namespace fitroom {

using Kind = GraphStep::Kind;

namespace {

/// A convolution without bias and its norm: "conv2" and "bn2".
void normed(GraphBuilder& net, const std::string& block, int number, int inputs, int outputs,
            GraphBuilder::Window window) {
    net.convolution(block + "conv" + std::to_string(number), inputs, outputs, window, false);
    net.norm(block + "bn" + std::to_string(number), outputs);
}

/// Two 3x3 convolutions, or with `bottleneck` a 1x1, a 3x3 and a 1x1 one to four times as many
/// channels; plus the input, through a 1x1 convolution where its shape differs.
void residual(GraphBuilder& net, const std::string& name, int inputs, int filters, int stride,
              bool bottleneck) {
    const int outputs = bottleneck ? 4 * filters : filters;
    const int start = net.last();
    if (bottleneck) {
        normed(net, name, 1, inputs, filters, {1, 1, 0});
        net.apply(Kind::Relu);
        normed(net, name, 2, filters, filters, {3, stride, 1});
        net.apply(Kind::Relu);
        normed(net, name, 3, filters, outputs, {1, 1, 0});
    } else {
        normed(net, name, 1, inputs, filters, {3, stride, 1});
        net.apply(Kind::Relu);
        normed(net, name, 2, filters, filters, {3, 1, 1});
    }
    const int main = net.last();
    int carried = start;
    if (stride != 1 || inputs != outputs) {
        net.goOnFrom(start);
        net.convolution(name + "downsample.0", inputs, outputs, {1, stride, 0}, false);
        net.norm(name + "downsample.1", outputs);
        carried = net.last();
    }
    net.goOnFrom(main);
    net.combine(Kind::Add, carried);
    net.apply(Kind::Relu);
}

} // namespace

/// torchvision's resnet18 or resnet50.
BackboneGraph resNet(bool fifty) {
    static constexpr int kBlocks18[] = {2, 2, 2, 2}, kBlocks50[] = {3, 4, 6, 3};
    GraphBuilder net;
    normed(net, "", 1, 3, 64, {7, 2, 3});
    net.apply(Kind::Relu);
    net.maxPool({3, 2, 1});
    int channels = 64;
    for (int layer = 0; layer < 4; ++layer) {
        net.nextBlock();
        const int filters = 64 << layer;
        for (int block = 0; block < (fifty ? kBlocks50 : kBlocks18)[layer]; ++block) {
            const std::string name =
                "layer" + std::to_string(layer + 1) + "." + std::to_string(block) + ".";
            residual(net, name, channels, filters, layer > 0 && block == 0 ? 2 : 1, fifty);
            channels = fifty ? 4 * filters : filters;
        }
    }
    net.endFeatures();
    net.averagePool(1);
    net.flatten();
    net.linear("fc", channels, 1000);
    return net.take();
}

} // namespace fitroom
