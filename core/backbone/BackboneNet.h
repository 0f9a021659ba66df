#pragma once

#include "core/backbone/BackboneGraph.h"
#include "core/nn/Layer.h"
#include "core/weights/WeightFile.h"

#include <map>

namespace fitroom {

/// A net of torchvision with its weights, on the device where nets are computed.
class BackboneNet {
public:
    /// `withTop`: able to tell ImageNet's classes too. The weights are zeros.
    explicit BackboneNet(Architecture architecture, bool withTop = false);

    /// Takes over the weights, of any number type. The error is checkWeights()'s, or names a tensor
    /// of the top that is missing or misshapen.
    tl::expected<void, Error> load(const WeightFile& weights, const std::string& file);

    /// Feature maps, batch x channels x h x w, of normalised images, batch x 3 x H x W. Computed in
    /// the images' number type; batch norm goes by its running values. Gradients reach the tensors
    /// that ask for them.
    [[nodiscard]] at::Tensor features(const at::Tensor& images) const;
    /// ImageNet's logits, batch x 1000. Needs the top.
    [[nodiscard]] at::Tensor logits(const at::Tensor& images) const;

    [[nodiscard]] const BackboneGraph& graph() const { return graph_; }
    /// Learnt tensors and batch norm's running values, of the blocks from `block` on.
    [[nodiscard]] std::vector<NamedTensor> learnt(int block) const;
    [[nodiscard]] std::vector<NamedTensor> runningValues() const;

private:
    [[nodiscard]] at::Tensor through(std::size_t count, const at::Tensor& images) const;
    [[nodiscard]] at::Tensor apply(std::size_t step, const at::Tensor& x,
                                   const at::Tensor& other) const;

    BackboneGraph graph_;
    Architecture architecture_;
    std::vector<GraphTensor> names_;
    std::vector<int> lastUse_; ///< of each step's output: the step after which it can go
    std::map<std::string, at::Tensor> tensors_;
};

} // namespace fitroom
