#include "core/backbone/PinWeights.h"

#include "core/backbone/ScriptStore.h"
#include "core/backbone/WeightStore.h"

namespace fitroom {

tl::expected<void, Error> pinWeights(ModelSpec& model) {
    if (model.layers.empty())
        return {};
    if (auto* backbone = std::get_if<Backbone>(&model.layers.front())) {
        const Result<StoredWeights> weights = WeightStore(defaultWeightsFolder()).find(*backbone);
        if (!weights)
            return Failure(weights.error());
        backbone->weights = HashPrefix(weights->hash);
    } else if (auto* net = std::get_if<ScriptedNet>(&model.layers.front())) {
        const Result<StoredScript> script = ScriptStore(defaultWeightsFolder()).find(net->script);
        if (!script)
            return Failure(script.error());
        net->script = HashPrefix(script->hash);
    }
    return {};
}

} // namespace fitroom
