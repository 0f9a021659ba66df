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
    };

    [[nodiscard]] std::vector<NamedTensor> tensors() const; ///< learnt ones and buffers

    std::vector<Place> layers_;
};

} // namespace fitroom
