#include "core/nn/Layer.h"

#include "core/nn/BackboneLayer.h"
#include "core/nn/BatchNorm.h"
#include "core/nn/Dropout.h"
#include "core/nn/InitialWeights.h"
#include "core/nn/MaxPool.h"
#include "core/nn/ResidualLayer.h"
#include "core/nn/ScriptLayer.h"
#include "core/nn/WeightedLayers.h"

#include <ATen/ATen.h>

namespace fitroom {
namespace {

class PoolingLayer : public Layer {
public:
    explicit PoolingLayer(const Pooling& spec) : spec_(spec) {}

    at::Tensor forward(const at::Tensor& x, const Pass& pass) override {
        if (spec_.kind == PoolingKind::Average)
            return at::avg_pool2d(x, spec_.size);
        if (spec_.size == 2)
            return maxPool2x2(x, pass.reluFirst);
        return at::max_pool2d(pass.reluFirst ? at::relu(x) : x, spec_.size);
    }

private:
    Pooling spec_;
};

class GlobalPoolingLayer : public Layer {
public:
    explicit GlobalPoolingLayer(const GlobalPooling& spec) : spec_(spec) {}

    at::Tensor forward(const at::Tensor& x, const Pass&) override {
        return spec_.kind == PoolingKind::Average ? x.mean({2, 3}) : x.amax({2, 3});
    }

private:
    GlobalPooling spec_;
};

class DropoutLayer : public Layer {
public:
    explicit DropoutLayer(const Dropout& spec) : rate_(spec.rate) {}

    at::Tensor forward(const at::Tensor& x, const Pass& pass) override {
        // A net has fewer than 2^16 layers: every layer of every step has a stream of its own.
        return pass.training ? dropout(x, rate_, {pass.key, (pass.step << 16) | pass.layer}) : x;
    }

private:
    double rate_;
};

/// Before a dense layer it keeps the images' channels-last order, which costs nothing: that layer
/// holds its weights in the same order.
class FlattenLayer : public Layer {
public:
    explicit FlattenLayer(bool denseFollows) : denseFollows_(denseFollows) {}

    at::Tensor forward(const at::Tensor& x, const Pass&) override {
        return denseFollows_ && x.dim() == 4 ? x.permute({0, 2, 3, 1}).flatten(1) : x.flatten(1);
    }

private:
    bool denseFollows_;
};

class ActivationOnlyLayer : public Layer {
public:
    explicit ActivationOnlyLayer(const ActivationLayer& spec) : activation_(spec.activation) {}

    at::Tensor forward(const at::Tensor& x, const Pass&) override {
        return activate(x, activation_);
    }

private:
    Activation activation_;
};

struct Builder {
    const LayerPlace& place;

    std::unique_ptr<Layer> operator()(const Convolution& spec) const {
        return std::make_unique<ConvolutionLayer>(spec, place);
    }
    std::unique_ptr<Layer> operator()(const Dense& spec) const {
        return std::make_unique<DenseLayer>(spec, place);
    }
    std::unique_ptr<Layer> operator()(const BatchNormalisation& spec) const {
        return std::make_unique<BatchNormLayer>(spec, place);
    }
    std::unique_ptr<Layer> operator()(const ResidualBlock& spec) const {
        return std::make_unique<ResidualLayer>(spec, place);
    }
    std::unique_ptr<Layer> operator()(const Pooling& spec) const {
        return std::make_unique<PoolingLayer>(spec);
    }
    std::unique_ptr<Layer> operator()(const GlobalPooling& spec) const {
        return std::make_unique<GlobalPoolingLayer>(spec);
    }
    std::unique_ptr<Layer> operator()(const Dropout& spec) const {
        return std::make_unique<DropoutLayer>(spec);
    }
    std::unique_ptr<Layer> operator()(const Flatten&) const {
        return std::make_unique<FlattenLayer>(place.denseFollows);
    }
    std::unique_ptr<Layer> operator()(const Backbone& spec) const {
        return std::make_unique<BackboneLayer>(spec);
    }
    std::unique_ptr<Layer> operator()(const ScriptedNet& spec) const {
        return std::make_unique<ScriptLayer>(spec);
    }
    std::unique_ptr<Layer> operator()(const ActivationLayer& spec) const {
        return std::make_unique<ActivationOnlyLayer>(spec);
    }
};

} // namespace

std::unique_ptr<Layer> makeLayer(const LayerSpec& spec, const LayerPlace& place) {
    return std::visit(Builder{place}, spec);
}

at::Tensor activate(const at::Tensor& x, Activation activation) {
    switch (activation) {
    case Activation::None:
        return x;
    case Activation::Relu:
        return at::relu(x);
    case Activation::LeakyRelu:
        return at::leaky_relu(x, 0.01);
    case Activation::Elu:
        return at::elu(x);
    case Activation::Gelu:
        return at::gelu(x);
    case Activation::Silu:
        return at::silu(x);
    case Activation::Tanh:
        return at::tanh(x);
    case Activation::Sigmoid:
        return at::sigmoid(x);
    }
    return x;
}

} // namespace fitroom
