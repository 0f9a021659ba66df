#pragma once

#include "core/data/ImageShape.h"
#include "core/nn/Layer.h"
#include "core/support/Error.h"

#include <memory>
#include <optional>
#include <vector>

namespace fitroom {

class BackboneLayer;

/// What the weights of a net are that is built.
enum class FirstWeights {
    Fresh, ///< random, a backbone's pretrained
    ToBeLoaded
};

/// A ModelSpec built for images of one shape, its weights fresh from `seed`.
class Network {
public:
    /// The error of shape inference when the net does not fit the images.
    ///
    /// A backbone's weights come from the user's folder of weights; that they are not there is an
    /// error. A trained backbone whose weights are going to be loaded, with all others, needs none.
    static Result<Network> build(const ModelSpec& spec, const ImageShape& input, int classes,
                                 std::uint64_t seed, FirstWeights first = FirstWeights::Fresh);

    /// Logits, batch x classes, float32. `images` is batch x channels x height x width, 0 to 1.
    at::Tensor forward(const at::Tensor& images, Pass pass);

    /// The first layer when it is a pretrained net that training leaves as it is, its hash complete;
    /// else null. What it makes of an image is always the same, and can be kept.
    [[nodiscard]] const LayerSpec* frozenBackbone() const { return frozen_ ? &*frozen_ : nullptr; }
    /// Shape of what that layer makes of one image: {features} or {C, H, W}.
    [[nodiscard]] const std::vector<std::int64_t>& backboneShape() const { return backboneShape_; }
    /// What it makes of the images: batch x features or batch x C x H x W, float32.
    at::Tensor backboneFeatures(const at::Tensor& images);
    /// forward() from what backboneFeatures() gave.
    at::Tensor forwardFeatures(const at::Tensor& features, Pass pass);

    /// The last maps of the net's Backbone, frozen or not, before they are pooled: batch x channels x
    /// h x w, float32.
    at::Tensor backboneMaps(const at::Tensor& images);
    /// Logits from what backboneMaps() gave, without dropout; differentiable.
    at::Tensor forwardMaps(const at::Tensor& maps);

    /// How many images go through the net at a time when it is not trained, so that a stop is
    /// answered soon.
    [[nodiscard]] std::size_t imagesAtOnce() const { return imagesAtOnce_; }

    /// What the last layer makes the logits of, batch x features, float32, without dropout. `first`
    /// is 1 for what backboneFeatures() gave in place of images.
    at::Tensor features(const at::Tensor& images, std::size_t first = 0);

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

    /// `input` through the layers from `first` on to the one before `end`.
    at::Tensor through(std::size_t first, std::size_t end, const at::Tensor& input, Pass pass);
    [[nodiscard]] BackboneLayer& backbone() const;
    /// Gets what a pretrained first layer needs; gives it with its hash complete.
    Result<LayerSpec> loadFirst();
    [[nodiscard]] std::vector<NamedTensor> tensors() const; ///< learnt ones and buffers

    std::vector<Place> layers_;
    bool pretrained_ = false; ///< the first layer is
    std::optional<LayerSpec> frozen_;
    std::vector<std::int64_t> backboneShape_;
    std::size_t imagesAtOnce_ = 500;
};

} // namespace fitroom
