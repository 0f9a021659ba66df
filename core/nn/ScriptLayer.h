#pragma once

#include "core/nn/Layer.h"
#include "core/nn/ScriptNet.h"

#include <optional>

namespace fitroom {

/// A net's first layer that is a TorchScript program. It has no tensors of its own: a run needs the
/// program to be there.
class ScriptLayer : public Layer {
public:
    explicit ScriptLayer(const ScriptedNet& spec) : spec_(spec) {}

    /// Loads it from the user's folder and tries it; gives the layer with all digits of its hash.
    Result<ScriptedNet> loadScript();

    /// `x` is batch x 1 or 3 x H x W, float32, 0 to 1. Throws what ScriptNet::outputs() has for an
    /// error: the program has been tried, so it is a fault of its own.
    at::Tensor forward(const at::Tensor& x, const Pass& pass) override;

private:
    ScriptedNet spec_;
    std::optional<ScriptNet> net_;
};

} // namespace fitroom
