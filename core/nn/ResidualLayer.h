#pragma once

#include "core/nn/WeightedLayers.h"

namespace fitroom {

/// ResidualBlock's layers in torchvision's names: conv1, bn1, conv2, bn2, downsample.0 and .1.
class ResidualLayer : public Layer {
public:
    ResidualLayer(const ResidualBlock& spec, const LayerPlace& place);

    at::Tensor forward(const at::Tensor& x, const Pass& pass) override;
    std::vector<NamedTensor> parameters() override;
    std::vector<NamedTensor> buffers() override;

private:
    struct Part {
        std::string name;
        std::unique_ptr<Layer> layer;
    };

    Activation activation_;
    std::vector<Part> main_;     ///< conv1, bn1, conv2, bn2
    std::vector<Part> shortcut_; ///< empty where the shape does not change
};

} // namespace fitroom
