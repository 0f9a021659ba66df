#include "core/backbone/GraphBuilder.h"

namespace fitroom {

using Kind = GraphStep::Kind;

namespace {

/// A 1x1 convolution, then a 1x1 and a 3x3 one on its output side by side.
void fire(GraphBuilder& net, const std::string& name, int inputs, int squeezed, int expanded) {
    net.nextBlock();
    net.convolution(name + ".squeeze", inputs, squeezed, {1, 1, 0}, true);
    net.apply(Kind::Relu);
    const int squeeze = net.last();
    net.convolution(name + ".expand1x1", squeezed, expanded, {1, 1, 0}, true);
    net.apply(Kind::Relu);
    const int small = net.last();
    net.goOnFrom(squeeze);
    net.convolution(name + ".expand3x3", squeezed, expanded, {3, 1, 1}, true);
    net.apply(Kind::Relu);
    const int large = net.last();
    net.goOnFrom(small);
    net.combine(Kind::Concatenate, large);
}

} // namespace

/// torchvision's squeezenet1_0, or the newer squeezenet1_1, which pools earlier.
BackboneGraph squeezeNet(bool newer) {
    struct Module {
        int squeezed, expanded; ///< 0: a pooling
    };
    static constexpr Module kOlder[] = {{16, 64},  {16, 64},  {32, 128}, {0, 0}, {32, 128},
                                        {48, 192}, {48, 192}, {64, 256}, {0, 0}, {64, 256}};
    static constexpr Module kNewer[] = {{16, 64}, {16, 64},  {0, 0},    {32, 128}, {32, 128},
                                        {0, 0},   {48, 192}, {48, 192}, {64, 256}, {64, 256}};
    GraphBuilder net;
    int channels = newer ? 64 : 96;
    net.convolution("features.0", 3, channels, {newer ? 3 : 7, 2, 0}, true);
    net.apply(Kind::Relu);
    net.maxPool({3, 2, 0}, true);
    int number = 3;
    for (const Module& module : newer ? kNewer : kOlder) {
        if (module.squeezed == 0) {
            net.maxPool({3, 2, 0}, true);
        } else {
            fire(net, "features." + std::to_string(number), channels, module.squeezed,
                 module.expanded);
            channels = 2 * module.expanded;
        }
        ++number;
    }
    net.endFeatures();
    net.convolution("classifier.1", 512, 1000, {1, 1, 0}, true);
    net.apply(Kind::Relu);
    net.averagePool(1);
    net.flatten();
    return net.take();
}

} // namespace fitroom
