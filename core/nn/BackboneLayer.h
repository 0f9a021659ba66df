#pragma once

#include "core/backbone/BackboneNet.h"

namespace fitroom {

/// A net's pretrained first layer. Its tensors belong to the net only when part of it is trained:
/// then all of them, so that a run holds what it needs; else none.
class BackboneLayer : public Layer {
public:
    explicit BackboneLayer(const Backbone& spec);

    /// Takes the weights from the user's folder; gives the layer with their complete hash.
    Result<Backbone> loadPretrained();

    /// `x` is batch x 1 or 3 x H x W, float32, 0 to 1. A frozen backbone computes in float32.
    at::Tensor forward(const at::Tensor& x, const Pass& pass) override;

    /// The last maps of one batch, before they are pooled: batch x channels x h x w. forward() is
    /// these two, one after the other.
    [[nodiscard]] at::Tensor maps(const at::Tensor& x) const;
    [[nodiscard]] at::Tensor pooled(const at::Tensor& maps) const;

    std::vector<NamedTensor> parameters() override;
    std::vector<NamedTensor> buffers() override;

private:
    [[nodiscard]] at::Tensor prepared(const at::Tensor& x) const;
    /// Block by block of images, so that little memory is needed.
    [[nodiscard]] at::Tensor withoutGradient(const at::Tensor& x) const;

    Backbone spec_;
    BackboneNet net_;
    std::int64_t imagesAtOnce_; ///< without gradient
    int firstTrained_;          ///< block
};

} // namespace fitroom
