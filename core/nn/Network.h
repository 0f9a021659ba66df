#pragma once

#include "core/data/ImageShape.h"
#include "core/nn/Layer.h"
#include "core/support/Error.h"

#include <memory>
#include <vector>

namespace fitroom {

/// A ModelSpec built for images of one shape, its weights fresh from `seed`.
class Network {
public:
    /// The error of shape inference when the net does not fit the images.
    static Result<Network> build(const ModelSpec& spec, const ImageShape& input, int classes,
                                 std::uint64_t seed);

    /// Logits, batch x classes, float32. `images` is batch x channels x height x width, 0 to 1.
    at::Tensor forward(const at::Tensor& images, Pass pass);

    /// What the last layer makes the logits of, batch x features, float32, without dropout.
    at::Tensor features(const at::Tensor& images);

    /// The output of every layer, its own activation applied, without dropout: batch x C x H x W or
    /// batch x features, float32. These are the numbers that PyTorch's layers in the same order
    /// give, though forward() leaves some ReLUs to the layer after; only a flattened image has its
    /// values in channels-last order, see inPyTorchOrder(). Differentiable like forward().
    std::vector<at::Tensor> layerOutputs(const at::Tensor& images);

    /// layerOutputs()[layer] with its values in the order in which PyTorch's layers give them.
    [[nodiscard]] at::Tensor inPyTorchOrder(std::size_t layer, const at::Tensor& output) const;

    /// Learnt tensors, named "layers.0.weight" …, as they lie in memory.
    [[nodiscard]] std::vector<NamedTensor> parameters() const;

    /// Copies of all tensors in PyTorch's names, shapes and memory order.
    [[nodiscard]] std::vector<NamedTensor> state() const;

    /// Takes over a state. Missing, extra or misshapen tensors are named; `file` is where they are
    /// from.
    tl::expected<void, Error> load(const std::vector<NamedTensor>& state, const std::string& file);

private:
    struct Place {
        std::unique_ptr<Layer> layer;
        bool leaveRelu = false;
        std::vector<std::int64_t> image; ///< {C, H, W} of a flattened one, else empty
    };

    /// The images through the first `count` layers.
    at::Tensor through(std::size_t count, const at::Tensor& images, Pass pass);
    [[nodiscard]] std::vector<NamedTensor> tensors() const; ///< learnt ones and buffers

    std::vector<Place> layers_;
};

} // namespace fitroom
