#pragma once

#include "core/nn/BatchNorm.h"
#include "core/nn/Layer.h"

namespace fitroom {

/// weight: filters x channels x kernel x kernel, channels-last in memory.
class ConvolutionLayer : public Layer {
public:
    ConvolutionLayer(const Convolution& spec, const LayerPlace& place);

    at::Tensor forward(const at::Tensor& x, const Pass& pass) override;
    std::vector<NamedTensor> parameters() override;

private:
    Convolution spec_;
    at::Tensor weight_, bias_;
};

/// weight: units x features; after a flattened image units x C x H x W, channels-last in memory.
class DenseLayer : public Layer {
public:
    DenseLayer(const Dense& spec, const LayerPlace& place);

    at::Tensor forward(const at::Tensor& x, const Pass& pass) override;
    std::vector<NamedTensor> parameters() override;

private:
    Activation activation_;
    at::Tensor weight_, bias_;
};

class BatchNormLayer : public Layer {
public:
    BatchNormLayer(const BatchNormalisation& spec, const LayerPlace& place);

    at::Tensor forward(const at::Tensor& x, const Pass& pass) override;
    std::vector<NamedTensor> parameters() override;
    std::vector<NamedTensor> buffers() override;

private:
    NormState state_;
};

} // namespace fitroom
