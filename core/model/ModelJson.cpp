#include "core/model/ModelJson.h"

#include "core/model/LayerCheck.h"
#include "core/support/Joined.h"
#include "core/support/JsonReader.h"

#include <nlohmann/json.hpp>

#include <array>

namespace fitroom {

namespace {

constexpr int kSchemaVersion = 1;

// In the order of the enumerations.
constexpr std::array<std::string_view, 8> kActivations = {"none", "relu", "leaky_relu", "elu",
                                                          "gelu", "silu", "tanh",       "sigmoid"};
constexpr std::array<std::string_view, 2> kPaddings = {"valid", "same"};
constexpr std::array<std::string_view, 4> kBackbonePoolings = {"none", "average", "maximum",
                                                               "average_and_maximum"};
constexpr std::array<std::string_view, 3> kBackboneTrainings = {"none", "last_block", "all"};
constexpr std::array<std::string_view, 2> kInputColours = {"imagenet", "zero_to_one"};

std::string_view nameOf(Activation activation) {
    return kActivations[std::size_t(activation)];
}

struct LayerWriter {
    nlohmann::json operator()(const Convolution& layer) const {
        return {{"type", "convolution"},
                {"filters", layer.filters},
                {"kernel", layer.kernel},
                {"stride", layer.stride},
                {"padding", kPaddings[std::size_t(layer.padding)]},
                {"bias", layer.bias},
                {"activation", nameOf(layer.activation)}};
    }
    nlohmann::json operator()(const Pooling& layer) const {
        const bool maximum = layer.kind == PoolingKind::Maximum;
        return {{"type", maximum ? "max_pooling" : "average_pooling"}, {"size", layer.size}};
    }
    nlohmann::json operator()(const GlobalPooling& layer) const {
        const bool maximum = layer.kind == PoolingKind::Maximum;
        return {{"type", maximum ? "global_max_pooling" : "global_average_pooling"}};
    }
    nlohmann::json operator()(const BatchNormalisation& layer) const {
        return {{"type", "batch_normalisation"},
                {"momentum", layer.momentum},
                {"epsilon", layer.epsilon}};
    }
    nlohmann::json operator()(const Dropout& layer) const {
        return {{"type", "dropout"}, {"rate", layer.rate}};
    }
    nlohmann::json operator()(const Flatten&) const { return {{"type", "flatten"}}; }
    nlohmann::json operator()(const Dense& layer) const {
        nlohmann::json json = {{"type", "dense"}, {"activation", nameOf(layer.activation)}};
        if (layer.units == Dense::kClasses)
            json["units"] = "classes";
        else
            json["units"] = layer.units;
        return json;
    }
    nlohmann::json operator()(const ActivationLayer& layer) const {
        return {{"type", "activation"}, {"activation", nameOf(layer.activation)}};
    }
    nlohmann::json operator()(const ResidualBlock& layer) const {
        return {{"type", "residual_block"},
                {"filters", layer.filters},
                {"stride", layer.stride},
                {"momentum", layer.momentum},
                {"activation", nameOf(layer.activation)}};
    }
    nlohmann::json operator()(const Backbone& layer) const {
        nlohmann::json json = {{"type", "backbone"},
                               {"architecture", architectureName(layer.architecture)},
                               {"input_size", layer.inputSize},
                               {"pooling", kBackbonePoolings[std::size_t(layer.pooling)]},
                               {"trainable", kBackboneTrainings[std::size_t(layer.trained)]}};
        if (const std::string weights = layer.weights.text(); !weights.empty())
            json["weights"] = weights;
        return json;
    }
    nlohmann::json operator()(const ScriptedNet& layer) const {
        nlohmann::json json = {{"type", "torchscript"},
                               {"input_size", layer.inputSize},
                               {"outputs", layer.outputs},
                               {"colours", kInputColours[std::size_t(layer.colours)]}};
        if (const std::string script = layer.script.text(); !script.empty())
            json["script"] = script;
        return json;
    }
};

LayerSpec readConvolution(JsonReader& reader) {
    Convolution layer;
    reader.read("filters", layer.filters);
    reader.read("kernel", layer.kernel);
    reader.read("stride", layer.stride);
    reader.readChoice("padding", layer.padding, kPaddings);
    reader.read("bias", layer.bias);
    reader.readChoice("activation", layer.activation, kActivations);
    return layer;
}

template<PoolingKind kind>
LayerSpec readPooling(JsonReader& reader) {
    Pooling layer = {.kind = kind};
    reader.read("size", layer.size);
    return layer;
}

template<PoolingKind kind>
LayerSpec readGlobalPooling(JsonReader&) {
    return GlobalPooling{.kind = kind};
}

LayerSpec readBatchNormalisation(JsonReader& reader) {
    BatchNormalisation layer;
    reader.read("momentum", layer.momentum);
    reader.read("epsilon", layer.epsilon);
    return layer;
}

LayerSpec readDropout(JsonReader& reader) {
    Dropout layer;
    reader.read("rate", layer.rate);
    return layer;
}

LayerSpec readFlatten(JsonReader&) {
    return Flatten{};
}

/// An output layer, of "classes" units, has no activation unless the file asks for one.
LayerSpec readDense(JsonReader& reader) {
    Dense layer;
    const nlohmann::json* units = reader.any("units");
    if (units && *units == "classes") {
        layer = {.units = Dense::kClasses, .activation = Activation::None};
    } else {
        reader.read("units", layer.units);
        if (layer.units == Dense::kClasses)
            reader.refuse({CORE_TEXT("core", "\"units\" must be at least 1, or \"classes\"."), {}});
    }
    reader.readChoice("activation", layer.activation, kActivations);
    return layer;
}

LayerSpec readActivation(JsonReader& reader) {
    ActivationLayer layer;
    reader.readChoice("activation", layer.activation, kActivations);
    return layer;
}

LayerSpec readResidualBlock(JsonReader& reader) {
    ResidualBlock layer;
    reader.read("filters", layer.filters);
    reader.read("stride", layer.stride);
    reader.read("momentum", layer.momentum);
    reader.readChoice("activation", layer.activation, kActivations);
    return layer;
}

void readHash(JsonReader& reader, const char* member, HashPrefix& hash) {
    std::string text;
    reader.read(member, text);
    hash = HashPrefix(text);
    if (hash.text() != text)
        reader.refuse({CORE_TEXT("core", "\"%1\" must be the beginning of a hash, not \"%2\"."),
                       {member, text}});
}

LayerSpec readBackbone(JsonReader& reader) {
    Backbone layer;
    reader.readChoice("architecture", layer.architecture, kArchitectureNames);
    reader.read("input_size", layer.inputSize);
    reader.readChoice("pooling", layer.pooling, kBackbonePoolings);
    reader.readChoice("trainable", layer.trained, kBackboneTrainings);
    readHash(reader, "weights", layer.weights);
    return layer;
}

LayerSpec readScriptedNet(JsonReader& reader) {
    ScriptedNet layer;
    readHash(reader, "script", layer.script);
    reader.read("input_size", layer.inputSize);
    reader.read("outputs", layer.outputs);
    reader.readChoice("colours", layer.colours, kInputColours);
    return layer;
}

struct LayerType {
    std::string_view name;
    LayerSpec (*read)(JsonReader&);
};

constexpr LayerType kLayerTypes[] = {
    {"convolution", readConvolution},
    {"max_pooling", readPooling<PoolingKind::Maximum>},
    {"average_pooling", readPooling<PoolingKind::Average>},
    {"global_max_pooling", readGlobalPooling<PoolingKind::Maximum>},
    {"global_average_pooling", readGlobalPooling<PoolingKind::Average>},
    {"batch_normalisation", readBatchNormalisation},
    {"dropout", readDropout},
    {"flatten", readFlatten},
    {"dense", readDense},
    {"activation", readActivation},
    {"residual_block", readResidualBlock},
    {"backbone", readBackbone},
    {"torchscript", readScriptedNet},
};

std::string layerTypeNames() {
    return joined(kLayerTypes, &LayerType::name);
}

Result<LayerSpec> layerFromJson(const nlohmann::json& json, const Message& where) {
    JsonReader reader(json, where);
    std::string name;
    reader.read("type", name);
    LayerSpec layer;
    bool known = false;
    for (const LayerType& type : kLayerTypes) {
        if (type.name == name) {
            known = true;
            layer = type.read(reader);
        }
    }
    if (!known)
        reader.refuse({CORE_TEXT("core", "There is no layer type \"%1\"."), {name}},
                      {CORE_TEXT("core", "The types are %1."), {layerTypeNames()}});
    if (std::optional<Message> complaint = checkLayer(layer))
        reader.refuse(*complaint);
    if (auto done = reader.finish(); !done)
        return Failure(done.error());
    return layer;
}

Message atLayer(const std::string& file, std::size_t number) {
    return {CORE_TEXT("core", "%1, layer %2"), {file, std::to_string(number)}};
}

} // namespace

nlohmann::json modelToJson(const ModelSpec& model) {
    nlohmann::json layers = nlohmann::json::array();
    for (const LayerSpec& layer : model.layers)
        layers.push_back(std::visit(LayerWriter(), layer));
    return {{"schema_version", kSchemaVersion},
            {"name", model.name},
            {"title", model.title},
            {"layers", std::move(layers)}};
}

Result<ModelSpec> modelFromJson(const nlohmann::json& json, const std::string& file) {
    ModelSpec model;
    JsonReader reader(json, inFile(file));
    reader.readSchemaVersion(kSchemaVersion);
    reader.read("name", model.name);
    reader.read("title", model.title);
    const nlohmann::json* layers = reader.array("layers");
    if (!layers || layers->empty() || layers->size() > limit::kLayers)
        reader.refuse({CORE_TEXT("core", "\"layers\" must be a list of 1 to %1 layers."),
                       {std::to_string(limit::kLayers)}});
    if (auto done = reader.finish(); !done)
        return Failure(done.error());
    for (const nlohmann::json& layer : *layers) {
        Result<LayerSpec> read = layerFromJson(layer, atLayer(file, model.layers.size() + 1));
        if (!read)
            return Failure(read.error());
        model.layers.push_back(std::move(*read));
    }
    return model;
}

Result<ModelSpec> readModel(const std::filesystem::path& file) {
    const Result<nlohmann::json> json = readJson(file);
    if (!json)
        return Failure(json.error());
    Result<ModelSpec> model = modelFromJson(*json, file.string());
    if (model && model->name.empty())
        model->name = file.stem().string();
    if (model && model->title.empty())
        model->title = model->name;
    return model;
}

} // namespace fitroom
