#pragma once

#include "core/backbone/Architecture.h"

#include <cstdint>
#include <string>
#include <vector>

namespace fitroom {

/// One operation of a net, on the outputs of steps before it.
struct GraphStep {
    enum class Kind {
        Convolution,
        Norm, ///< batch normalisation by its running values
        Relu,
        HardSwish,
        HardSigmoid,
        MaxPool,
        AveragePool, ///< to `kernel` x `kernel` values, whatever the input's size
        Add,
        Multiply,
        Concatenate, ///< channels
        Flatten,
        Linear
    };
    static constexpr int kImages = -1; ///< as an input: what goes into the net

    Kind kind = Kind::Relu;
    std::string name; ///< of its tensors, before ".weight": "features.0"
    int input = kImages;
    int other = kImages; ///< Add, Multiply, Concatenate: the second input
    int inputs = 0;      ///< channels or features; Convolution, Norm, Linear
    int outputs = 0;
    int kernel = 1;
    int stride = 1;
    int padding = 0;
    int groups = 1;
    bool bias = false;
    bool ceil = false;     ///< MaxPool: a last window may be incomplete
    double epsilon = 1e-5; ///< Norm
    int block = 0;         ///< for fine-tuning: the part of the net it belongs to
};

/// A net as steps in order. The first `features` of them make the feature maps; the rest are the
/// top, which tells ImageNet's classes.
struct BackboneGraph {
    std::vector<GraphStep> steps;
    std::size_t features = 0;

    /// The last one of the feature maps.
    [[nodiscard]] int lastBlock() const { return steps[features - 1].block; }
};

BackboneGraph backboneGraph(Architecture architecture);

/// A tensor that a step needs, in torchvision's name.
struct GraphTensor {
    std::string name;
    std::vector<std::int64_t> shape;
    std::size_t step = 0;
    bool learnt = true; ///< else a running value of batch normalisation
};

/// All tensors of steps `first` to `last` - 1, in torchvision's order but for the downsampling's.
std::vector<GraphTensor> graphTensors(const BackboneGraph& graph, std::size_t first,
                                      std::size_t last);

} // namespace fitroom
