#include "core/backbone/Features.h"

#include "core/nn/KeptFeatures.h"

#include <algorithm>

namespace fitroom {
namespace {

/// The smallest net that begins with the layer.
ModelSpec netWith(LayerSpec layer) {
    auto* backbone = std::get_if<Backbone>(&layer);
    if (backbone)
        backbone->trained = BackboneTraining::None;
    const bool maps = backbone && backbone->pooling == BackbonePooling::None;
    ModelSpec net{"features", "Features", {std::move(layer)}};
    if (maps)
        net.layers.emplace_back(GlobalPooling{});
    net.layers.emplace_back(Dense{Dense::kClasses, Activation::None});
    return net;
}

} // namespace

Result<Features> features(const LayerSpec& layer, const Dataset& dataset,
                          std::span<const std::int32_t> images, const Progress& progress) {
    Result<Network> network =
        Network::build(netWith(layer), dataset.shape(), std::max(1, dataset.classCount()), 0);
    if (!network)
        return Failure(network.error());
    const Result<FeatureCache> kept = keepFeatures(*network, dataset, images, progress);
    if (!kept)
        return Failure(kept.error());
    Features all;
    all.columns = kept->columns();
    all.rows.reserve(images.size() * all.columns);
    for (const std::int32_t image : images) {
        const std::span<const float> row = kept->row(image);
        all.rows.insert(all.rows.end(), row.begin(), row.end());
    }
    return all;
}

} // namespace fitroom
