#include "core/model/ShapeInference.h"

#include "core/backbone/GraphCost.h"
#include "core/model/LayerCheck.h"

#include <limits>
#include <optional>

namespace fitroom {

namespace {

using Shape = std::vector<std::int64_t>;
using Inferred = tl::expected<LayerSummary, Error>;

// A float each: 4 GiB of weights, 1 GiB for one image's output of one layer.
constexpr std::int64_t kMostParameters = std::int64_t(1) << 30;
constexpr std::int64_t kMostValues = std::int64_t(1) << 28;

Failure wrong(Message what, Message remedy = {}) {
    return badInput({}, std::move(what), std::move(remedy));
}

bool isImage(const Shape& shape) {
    return shape.size() == 3;
}

/// Holds the largest number instead of overflowing: whatever is compared with it is too large.
std::int64_t product(std::initializer_list<std::int64_t> factors) {
    std::int64_t value = 1;
    for (const std::int64_t factor : factors) {
        if (__builtin_mul_overflow(value, factor, &value))
            return std::numeric_limits<std::int64_t>::max();
    }
    return value;
}

std::int64_t sum(std::int64_t a, std::int64_t b) {
    std::int64_t value = 0;
    return __builtin_add_overflow(a, b, &value) ? std::numeric_limits<std::int64_t>::max() : value;
}

std::int64_t valuesOf(const Shape& shape) {
    return isImage(shape) ? product({shape[0], shape[1], shape[2]}) : shape[0];
}

/// ReLU, tanh and sigmoid find their slope from their output; the others need their input too.
std::int64_t copiesKept(Activation activation) {
    const bool keepsInput = activation == Activation::Elu || activation == Activation::Gelu ||
                            activation == Activation::Silu;
    return keepsInput ? 2 : 1;
}

Failure needsImage(const char* sentence, const Shape& input) {
    return wrong(
        {sentence, {shapeText(input)}},
        {CORE_TEXT("core", "Move it before the flatten, global pooling or dense layer."), {}});
}

/// Works out one layer's summary (all but its title) from its input's shape.
struct Inference {
    const Shape& input;
    int classes;

    Inferred operator()(const Convolution& layer) const {
        if (!isImage(input))
            return needsImage(CORE_TEXT("core", "A convolution needs an image, but its input is "
                                                "flat: %1 values."),
                              input);
        const bool same = layer.padding == Padding::Same;
        if (!same && (layer.kernel > input[1] || layer.kernel > input[2]))
            return tooLarge(CORE_TEXT("core", "The kernel, %1 x %1, is larger than its input, "
                                              "%2 x %3."),
                            layer.kernel);
        const auto size = [&](std::int64_t in) {
            return (in + (same ? layer.kernel - 1 : 0) - layer.kernel) / layer.stride + 1;
        };
        LayerSummary summary;
        summary.shape = {layer.filters, size(input[1]), size(input[2])};
        const std::int64_t weights = product({layer.kernel, layer.kernel, input[0], layer.filters});
        summary.parameters = sum(weights, layer.bias ? layer.filters : 0);
        summary.trainable = summary.parameters;
        summary.multiplyAdds = product({weights, summary.shape[1], summary.shape[2]});
        summary.activations = product({valuesOf(summary.shape), copiesKept(layer.activation)});
        return summary;
    }

    Inferred operator()(const Pooling& layer) const {
        if (!isImage(input))
            return needsImage(CORE_TEXT("core", "Pooling needs an image, but its input is flat: "
                                                "%1 values."),
                              input);
        if (layer.size > input[1] || layer.size > input[2])
            return tooLarge(CORE_TEXT("core", "The pooling window, %1 x %1, is larger than its "
                                              "input, %2 x %3."),
                            layer.size);
        LayerSummary summary;
        summary.shape = {input[0], input[1] / layer.size, input[2] / layer.size};
        summary.activations = valuesOf(summary.shape);
        return summary;
    }

    Inferred operator()(const GlobalPooling&) const {
        if (!isImage(input))
            return needsImage(CORE_TEXT("core", "Global pooling needs an image, but its input is "
                                                "flat: %1 values."),
                              input);
        LayerSummary summary;
        summary.shape = {input[0]};
        summary.activations = input[0];
        return summary;
    }

    Inferred operator()(const BatchNormalisation&) const {
        LayerSummary summary = unchanged();
        summary.parameters = product({4, input[0]});
        summary.trainable = product({2, input[0]});
        summary.multiplyAdds = valuesOf(input);
        return summary;
    }

    Inferred operator()(const Dropout&) const {
        LayerSummary summary = unchanged();
        summary.activations = product({2, valuesOf(input)}); // the output and the mask
        return summary;
    }

    Inferred operator()(const Flatten&) const {
        LayerSummary summary; // keeps nothing: its output is its input
        summary.shape = {valuesOf(input)};
        return summary;
    }

    Inferred operator()(const Dense& layer) const {
        if (isImage(input))
            return wrong(
                {CORE_TEXT("core", "A dense layer needs flat input, but gets %1."),
                 {shapeText(input)}},
                {CORE_TEXT("core", "Put a flatten or global pooling layer before it."), {}});
        LayerSummary summary;
        summary.shape = {layer.units == Dense::kClasses ? classes : layer.units};
        summary.multiplyAdds = product({input[0], summary.shape[0]});
        summary.parameters = sum(summary.multiplyAdds, summary.shape[0]);
        summary.trainable = summary.parameters;
        summary.activations = product({summary.shape[0], copiesKept(layer.activation)});
        return summary;
    }

    Inferred operator()(const ActivationLayer& layer) const {
        LayerSummary summary = unchanged();
        summary.activations = product({valuesOf(input), copiesKept(layer.activation)});
        return summary;
    }

    Inferred operator()(const ResidualBlock& layer) const {
        if (!isImage(input))
            return needsImage(CORE_TEXT("core", "A residual block needs an image, but its input is "
                                                "flat: %1 values."),
                              input);
        const std::int64_t filters = layer.filters;
        const bool projects = layer.stride != 1 || filters != input[0];
        const std::int64_t norms = projects ? 3 : 2;
        LayerSummary summary;
        summary.shape = {filters, (input[1] - 1) / layer.stride + 1,
                         (input[2] - 1) / layer.stride + 1};
        const std::int64_t values = valuesOf(summary.shape);
        const std::int64_t weights =
            sum(product({9, filters, sum(input[0], filters)}), projects ? filters * input[0] : 0);
        summary.parameters = sum(weights, product({norms, 4, filters}));
        summary.trainable = sum(weights, product({norms, 2, filters}));
        summary.multiplyAdds =
            sum(product({weights, summary.shape[1], summary.shape[2]}), product({norms, values}));
        // Each convolution's and each norm's output, and the two activations'.
        summary.activations = product({2 * norms + 2 * copiesKept(layer.activation), values});
        return summary;
    }

    Inferred operator()(const ScriptedNet& layer) const {
        if (input[0] != 1 && input[0] != 3)
            return needsColours();
        LayerSummary summary; // what is in the program is not known
        summary.shape = {layer.outputs};
        summary.activations = layer.outputs;
        return summary;
    }

    Inferred operator()(const Backbone& layer) const {
        if (input[0] != 1 && input[0] != 3)
            return needsColours();
        const BackboneGraph graph = backboneGraph(layer.architecture);
        const auto cost = graphCost(graph, layer.inputSize, layer.inputSize);
        if (!cost)
            return wrong({CORE_TEXT("core", "Images of %1 x %2 are too small for %3."),
                          {std::to_string(layer.inputSize), std::to_string(layer.inputSize),
                           architectureTitle(layer.architecture)}});
        LayerSummary summary;
        summary.shape = {cost->output.channels, cost->output.height, cost->output.width};
        if (layer.pooling == BackbonePooling::AverageAndMaximum)
            summary.shape = {2 * summary.shape[0]};
        else if (layer.pooling != BackbonePooling::None)
            summary.shape.resize(1);
        summary.parameters = cost->parameters;
        summary.multiplyAdds = cost->multiplyAdds;
        summary.activations = valuesOf(summary.shape);
        if (layer.trained != BackboneTraining::None) {
            const auto part =
                cost->from(layer.trained == BackboneTraining::All ? 0 : graph.lastBlock());
            summary.trainable = part.trainable;
            summary.activations = sum(summary.activations, part.activations);
        }
        return summary;
    }

private:
    [[nodiscard]] Failure needsColours() const {
        return wrong({CORE_TEXT("core", "A pretrained net needs grey or colour images, not %1."),
                      {shapeText(input)}});
    }
    LayerSummary unchanged() const {
        LayerSummary summary;
        summary.shape = input;
        summary.activations = valuesOf(input);
        return summary;
    }

    Failure tooLarge(const char* sentence, int size) const {
        return wrong(
            {sentence, {std::to_string(size), std::to_string(input[1]), std::to_string(input[2])}},
            {CORE_TEXT("core", "Make it smaller, or shrink the image less before it."), {}});
    }
};

/// The last layer, and only it, has one unit per class.
std::optional<Error> outputFault(const LayerSpec& layer, bool last) {
    const Dense* dense = std::get_if<Dense>(&layer);
    if (!dense || dense->units != Dense::kClasses)
        return std::nullopt;
    if (!last)
        return wrong(
                   {CORE_TEXT("core", "The output layer must be the last one."), {}},
                   {CORE_TEXT("core", "Remove the layers after it, or give it a number of units."),
                    {}})
            .value();
    if (dense->activation != Activation::None)
        return wrong({CORE_TEXT("core", "The output layer must have no activation."), {}},
                     {CORE_TEXT("core", "Softmax is part of the loss."), {}})
            .value();
    return std::nullopt;
}

std::optional<Error> sizeFault(const LayerSummary& layer, std::int64_t parametersBefore) {
    if (valuesOf(layer.shape) > kMostValues)
        return wrong({CORE_TEXT("core", "The output, %1, has more than %2 values an image."),
                      {shapeText(layer.shape), std::to_string(kMostValues)}})
            .value();
    if (sum(parametersBefore, layer.parameters) > kMostParameters)
        return wrong({CORE_TEXT("core", "With this layer the net has more than %1 parameters."),
                      {std::to_string(kMostParameters)}})
            .value();
    return std::nullopt;
}

Inferred inferLayer(const LayerSpec& layer, const Shape& input, int classes, bool first,
                    bool last) {
    if (std::optional<Message> complaint = checkLayer(layer))
        return wrong(*complaint);
    if (!first && isPretrained(layer))
        return wrong({CORE_TEXT("core", "A pretrained net can only be the first layer.")},
                     {CORE_TEXT("core", "Move it to the top, or remove the layers before it.")});
    if (std::optional<Error> fault = outputFault(layer, last))
        return Failure(*fault);
    Inferred summary = std::visit(Inference{input, classes}, layer);
    if (summary)
        summary->title = layerTitle(layer);
    return summary;
}

std::optional<Error> inputFault(const ImageShape& input, int classes) {
    if (input.channels < 1 || input.height < 1 || input.width < 1 || classes < 1)
        return wrong({CORE_TEXT("core", "The images are empty or have no classes."), {}}).value();
    return std::nullopt;
}

std::optional<Error> missingOutput(const ModelSpec& model) {
    const Dense* output = model.layers.empty() ? nullptr : std::get_if<Dense>(&model.layers.back());
    if (output && output->units == Dense::kClasses)
        return std::nullopt;
    return wrong({CORE_TEXT("core", "The net has no output layer."), {}},
                 {CORE_TEXT("core", "End it with a dense layer that has one unit per class."), {}})
        .value();
}

} // namespace

Error atLayer(const ModelSpec& model, const ModelError& fault) {
    Error error = fault.error;
    error.where = fault.layer < model.layers.size()
                      ? Message{CORE_TEXT("core", "%1, layer %2"),
                                {model.name, std::to_string(fault.layer + 1)}}
                      : inFile(model.name);
    return error;
}

tl::expected<ModelSummary, ModelError> inferShapes(const ModelSpec& model, const ImageShape& input,
                                                   int classes) {
    const auto fail = [](std::size_t layer, const Error& error) {
        return tl::unexpected(ModelError{layer, error});
    };
    if (const std::optional<Error> fault = inputFault(input, classes))
        return fail(model.layers.size(), *fault);
    Shape shape = {input.channels, input.height, input.width};
    ModelSummary net;
    net.activations = valuesOf(shape);
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const bool last = i + 1 == model.layers.size();
        Inferred layer = inferLayer(model.layers[i], shape, classes, i == 0, last);
        if (!layer)
            return fail(i, layer.error());
        if (const std::optional<Error> fault = sizeFault(*layer, net.parameters))
            return fail(i, *fault);
        shape = layer->shape;
        net.parameters += layer->parameters;
        net.trainable += layer->trainable;
        net.multiplyAdds = sum(net.multiplyAdds, layer->multiplyAdds);
        net.activations = sum(net.activations, layer->activations);
        net.layers.push_back(std::move(*layer));
    }
    if (const std::optional<Error> fault = missingOutput(model))
        return fail(model.layers.size(), *fault);
    return net;
}

std::string shapeText(const std::vector<std::int64_t>& shape) {
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text;
}

} // namespace fitroom
