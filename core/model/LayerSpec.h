#pragma once

#include "core/backbone/Architecture.h"
#include "core/backbone/HashPrefix.h"

#include <string>
#include <variant>
#include <vector>

namespace fitroom {

enum class Activation { None, Relu, LeakyRelu, Elu, Gelu, Silu, Tanh, Sigmoid };
/// None, or kernel - 1 zeros in all, the odd one after, so that stride 1 keeps the size.
enum class Padding { Valid, Same };
enum class PoolingKind { Maximum, Average };

/// Square 2-D convolution followed by its activation.
struct Convolution {
    int filters = 32;
    int kernel = 3;
    int stride = 1;
    Padding padding = Padding::Valid;
    bool bias = true;
    Activation activation = Activation::Relu;
    bool operator==(const Convolution&) const = default;
};

/// Square window, stride equal to its size; incomplete windows at the edge are dropped.
struct Pooling {
    PoolingKind kind = PoolingKind::Maximum;
    int size = 2;
    bool operator==(const Pooling&) const = default;
};

/// One value per channel.
struct GlobalPooling {
    PoolingKind kind = PoolingKind::Average;
    bool operator==(const GlobalPooling&) const = default;
};

/// Keras's meaning of momentum: the share of the old running mean that is kept at each step.
struct BatchNormalisation {
    double momentum = 0.99;
    double epsilon = 0.001;
    bool operator==(const BatchNormalisation&) const = default;
};

struct Dropout {
    double rate = 0.5;
    bool operator==(const Dropout&) const = default;
};

struct Flatten {
    bool operator==(const Flatten&) const = default;
};

/// Fully connected layer followed by its activation.
struct Dense {
    static constexpr int kClasses = 0; ///< `units` of an output layer: one per class of the data
    int units = 128;
    Activation activation = Activation::Relu;
    bool operator==(const Dense&) const = default;
};

struct ActivationLayer {
    Activation activation = Activation::Relu;
    bool operator==(const ActivationLayer&) const = default;
};

/// Basic residual block (He et al. 2016, "Deep residual learning"): convolution, batch norm,
/// activation, convolution, batch norm, plus the input (through a 1x1 convolution with batch norm
/// where the shape changes), activation. Kernels 3x3, same padding, no biases; the stride is the
/// first convolution's and the 1x1 one's.
struct ResidualBlock {
    int filters = 64;
    int stride = 1;
    Activation activation = Activation::Relu;
    double momentum = 0.99; ///< of its batch norms
    bool operator==(const ResidualBlock&) const = default;
};

enum class BackbonePooling {
    None,             ///< the feature maps themselves
    Average,          ///< one value per channel
    Maximum,
    AverageAndMaximum ///< both, one after the other: two values per channel
};

/// How much of a pretrained net is trained with the layers after it. Its batch norms go by their
/// running values in any case, which are sound for small data sets too.
enum class BackboneTraining { None, LastBlock, All };

/// A net of torchvision without its top, with pretrained weights: a net's first layer. Grey images
/// become colour ones, all are stretched to inputSize x inputSize and normalised as the weights
/// expect.
struct Backbone {
    Architecture architecture = Architecture::SqueezeNet10;
    int inputSize = kImageNetSize;
    BackbonePooling pooling = BackbonePooling::AverageAndMaximum;
    BackboneTraining trained = BackboneTraining::None;
    /// Which weights: the beginning of their hash, see WeightStore. Empty: those of the architecture
    /// that were imported last. A run holds the whole hash.
    HashPrefix weights;
    bool operator==(const Backbone&) const = default;
};

/// What a pretrained net expects of its images' colours.
enum class InputColours {
    ImageNet, ///< normalised by ImageNet's mean and standard deviation
    ZeroToOne
};

/// A TorchScript program that the user trusts (see ScriptStore), as a net's first layer: grey images
/// become colour ones, all are stretched to inputSize x inputSize, and the program makes `outputs`
/// numbers of each. It is never trained.
struct ScriptedNet {
    /// Which one: the beginning of its file's SHA-256. Empty: the one that was imported last. A run
    /// holds all digits.
    HashPrefix script;
    int inputSize = kImageNetSize;
    int outputs = 512;
    InputColours colours = InputColours::ImageNet;
    bool operator==(const ScriptedNet&) const = default;
};

using LayerSpec = std::variant<Convolution, Pooling, GlobalPooling, BatchNormalisation, Dropout,
                               Flatten, Dense, ActivationLayer, ResidualBlock, Backbone, ScriptedNet>;

/// A net as the user describes it: layers in order, the last a Dense with Dense::kClasses units and
/// no activation, whose outputs are the classes' logits. It fits images of any shape it can reduce.
struct ModelSpec {
    std::string name;  ///< short, for files and the command line: "cnn1"
    std::string title; ///< for people: "1-conv"
    std::vector<LayerSpec> layers;
    bool operator==(const ModelSpec&) const = default;
};

/// Whether the layer is a net that has learnt already: it can only be the first.
bool isPretrained(const LayerSpec& layer);

/// "Conv 3x3, 32, ReLU", "Max pooling 2x2" …: the layer in one short English line.
std::string layerTitle(const LayerSpec& layer);

} // namespace fitroom
