#include "core/model/LayerSpec.h"

#include "core/support/Check.h"

namespace fitroom {

namespace {

std::string activationName(Activation activation) {
    switch (activation) {
    case Activation::None:
        return "no activation";
    case Activation::Relu:
        return "ReLU";
    case Activation::LeakyRelu:
        return "leaky ReLU";
    case Activation::Elu:
        return "ELU";
    case Activation::Gelu:
        return "GELU";
    case Activation::Silu:
        return "SiLU";
    case Activation::Tanh:
        return "tanh";
    case Activation::Sigmoid:
        return "sigmoid";
    }
    return {};
}

std::string withActivation(std::string title, Activation activation) {
    if (activation != Activation::None)
        title += ", " + activationName(activation);
    return title;
}

std::string square(int size) {
    return std::to_string(size) + "x" + std::to_string(size);
}

std::string capitalised(std::string text) {
    if (text[0] >= 'a' && text[0] <= 'z')
        text[0] = char(text[0] - 'a' + 'A');
    return text;
}

struct Title {
    std::string operator()(const Convolution& layer) const {
        std::string title = "Conv " + square(layer.kernel) + ", " + std::to_string(layer.filters);
        if (layer.stride != 1)
            title += ", stride " + std::to_string(layer.stride);
        if (layer.padding == Padding::Same)
            title += ", same padding";
        if (!layer.bias)
            title += ", no bias";
        return withActivation(title, layer.activation);
    }

    std::string operator()(const Pooling& layer) const {
        return (layer.kind == PoolingKind::Maximum ? "Max pooling " : "Average pooling ") +
               square(layer.size);
    }

    std::string operator()(const GlobalPooling& layer) const {
        return layer.kind == PoolingKind::Maximum ? "Global max pooling" : "Global average pooling";
    }

    std::string operator()(const BatchNormalisation&) const { return "Batch normalisation"; }

    std::string operator()(const Dropout& layer) const {
        return "Dropout " + numberText(layer.rate);
    }

    std::string operator()(const Flatten&) const { return "Flatten"; }

    std::string operator()(const Dense& layer) const {
        if (layer.units == Dense::kClasses)
            return withActivation("Dense, one per class", layer.activation);
        return withActivation("Dense " + std::to_string(layer.units), layer.activation);
    }

    std::string operator()(const ActivationLayer& layer) const {
        return capitalised(activationName(layer.activation));
    }

    std::string operator()(const ResidualBlock& layer) const {
        std::string title = "Residual block " + std::to_string(layer.filters);
        if (layer.stride != 1)
            title += ", stride " + std::to_string(layer.stride);
        return withActivation(title, layer.activation);
    }

    std::string operator()(const Backbone& layer) const {
        static constexpr const char* kPooling[] = {"", ", mean", ", max", ", mean and max"};
        static constexpr const char* kTrained[] = {"", ", last block trained", ", trained"};
        return architectureTitle(layer.architecture) + ", " + square(layer.inputSize) +
               kPooling[int(layer.pooling)] + kTrained[int(layer.trained)];
    }

    std::string operator()(const ScriptedNet& layer) const {
        constexpr std::size_t kShownDigits = 8;
        const std::string script = layer.script.text().substr(0, kShownDigits);
        return "TorchScript" + (script.empty() ? "" : " " + script) + ", " +
               square(layer.inputSize);
    }
};

} // namespace

bool isPretrained(const LayerSpec& layer) {
    return std::holds_alternative<Backbone>(layer) || std::holds_alternative<ScriptedNet>(layer);
}

std::string layerTitle(const LayerSpec& layer) {
    return std::visit(Title(), layer);
}

} // namespace fitroom
