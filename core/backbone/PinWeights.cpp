#include "core/backbone/PinWeights.h"

#include "core/backbone/WeightStore.h"

namespace fitroom {

tl::expected<void, Error> pinWeights(ModelSpec& model) {
    auto* backbone = model.layers.empty() ? nullptr : std::get_if<Backbone>(&model.layers.front());
    if (!backbone)
        return {};
    const Result<StoredWeights> weights = WeightStore(defaultWeightsFolder()).find(*backbone);
    if (!weights)
        return Failure(weights.error());
    backbone->weights = HashPrefix(weights->hash);
    return {};
}

} // namespace fitroom
