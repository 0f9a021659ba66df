#include "core/backbone/GraphBuilder.h"

namespace fitroom {

using Kind = GraphStep::Kind;

/// torchvision's vgg16 and vgg19, with batch normalisation or without.
BackboneGraph vgg(bool nineteen, bool norm) {
    GraphBuilder net;
    int number = 0;
    const auto name = [&] { return "features." + std::to_string(number++); };
    int channels = 3;
    for (int block = 0; block < 5; ++block) {
        const int filters = std::min(64 << block, 512);
        const int convolutions = block < 2 ? 2 : nineteen ? 4 : 3;
        for (int i = 0; i < convolutions; ++i) {
            net.convolution(name(), channels, filters, {3, 1, 1}, true);
            if (norm)
                net.norm(name(), filters);
            net.apply(Kind::Relu);
            ++number;
            channels = filters;
        }
        net.maxPool({2, 2, 0});
        ++number;
        if (block < 4)
            net.nextBlock();
    }
    net.endFeatures();
    net.averagePool(7);
    net.flatten();
    net.linear("classifier.0", 512 * 7 * 7, 4096);
    net.apply(Kind::Relu);
    net.linear("classifier.3", 4096, 4096);
    net.apply(Kind::Relu);
    net.linear("classifier.6", 4096, 1000);
    return net.take();
}

} // namespace fitroom
