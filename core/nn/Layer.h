#pragma once

#include "core/model/LayerSpec.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace fitroom {

/// What one forward pass is for and how it is computed.
struct Pass {
    bool training = false;            ///< dropout active, batch norm by the batch
    at::ScalarType type = at::kFloat; ///< of activations; weights stay float32
    std::uint32_t key = 0;            ///< of dropout's masks
    std::uint64_t step = 0;           ///< so that every step has masks of its own

    // Set by the network from layer to layer.
    std::uint64_t layer = 0;
    bool leaveRelu = false; ///< the next layer applies this layer's ReLU
    bool reluFirst = false; ///< apply the previous layer's ReLU
};

struct NamedTensor {
    std::string name;
    at::Tensor tensor;
    bool asMatrix = false; ///< kept as units x C x H x W, written as units x features
};

/// One built layer: its tensors and its forward computation; LibTorch's autograd gives the
/// backward.
class Layer {
public:
    virtual ~Layer() = default;
    virtual at::Tensor forward(const at::Tensor& x, const Pass& pass) = 0;

    /// Learnt tensors in PyTorch's names: "weight", "bias", "conv1.weight" …
    virtual std::vector<NamedTensor> parameters() { return {}; }
    /// Tensors that follow the data: "running_mean", "running_var".
    virtual std::vector<NamedTensor> buffers() { return {}; }
};

/// Where a layer stands in its net.
struct LayerPlace {
    std::vector<std::int64_t> input;         ///< shape without the batch: {C, H, W} or {features}
    std::vector<std::int64_t> flattenedFrom; ///< {C, H, W} when input is a flattened image
    bool denseFollows = false; ///< of a Flatten: its values go to a Dense, in whatever order
    int classes = 0;
    std::uint64_t seed = 0;
    std::uint64_t draw = 0; ///< first of the layer's streams of initial weights
};

std::unique_ptr<Layer> makeLayer(const LayerSpec& spec, const LayerPlace& place);

at::Tensor activate(const at::Tensor& x, Activation activation);

} // namespace fitroom
