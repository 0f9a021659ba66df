#include "widgets/model/NetSummary.h"

namespace fitroom {

namespace {

/// The first `count` layers by themselves: given a plain output they make a whole net.
std::vector<LayerSummary> firstLayers(const ModelSpec& model, std::size_t count,
                                      const ImageShape& input, int classes) {
    ModelSpec part = model;
    part.layers.resize(count);
    part.layers.push_back(Flatten{});
    part.layers.push_back(Dense{Dense::kClasses, Activation::None});
    auto summary = inferShapes(part, input, classes);
    if (!summary)
        return {};
    summary->layers.resize(count);
    return summary->layers;
}

} // namespace

NetSummary summarise(const ModelSpec& model, const ImageShape& input, int classes) {
    NetSummary net{model, input, {}, {}, {}};
    if (auto summary = inferShapes(model, input, classes)) {
        net.known = summary->layers;
        net.totals = std::move(*summary);
    } else {
        net.fault = std::move(summary.error());
        net.known = firstLayers(model, net.fault->layer, input, classes);
    }
    return net;
}

} // namespace fitroom
