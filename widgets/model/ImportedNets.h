#pragma once

#include "core/backbone/ScriptStore.h"
#include "core/backbone/WeightStore.h"

#include <vector>

namespace fitroom {

/// What a pretrained net can be made of: all that was imported, the newest first.
struct ImportedNets {
    std::vector<StoredWeights> weights;
    std::vector<StoredScript> scripts;
};

} // namespace fitroom
