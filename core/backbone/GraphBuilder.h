#pragma once

#include "core/backbone/BackboneGraph.h"

namespace fitroom {

/// Adds steps to a graph, each on the output of the one before unless told otherwise.
class GraphBuilder {
public:
    struct Window {
        int kernel = 1;
        int stride = 1;
        int padding = 0;
    };

    /// The step added last; GraphStep::kImages at first.
    [[nodiscard]] int last() const { return last_; }
    /// The next step works on the output of this one.
    void goOnFrom(int step) { last_ = step; }
    /// The steps from now on belong to the next block.
    void nextBlock() { ++block_; }

    void convolution(const std::string& name, int inputs, int outputs, Window window, bool bias,
                     int groups = 1);
    void norm(const std::string& name, int channels, double epsilon = 1e-5);
    void apply(GraphStep::Kind activation);
    void maxPool(Window window, bool ceil = false);
    void averagePool(int size);
    void combine(GraphStep::Kind how, int with);
    void flatten();
    void linear(const std::string& name, int inputs, int outputs);

    /// What was added so far makes the feature maps.
    void endFeatures();
    BackboneGraph take() { return std::move(graph_); }

private:
    GraphStep& add(GraphStep::Kind kind);

    BackboneGraph graph_;
    int last_ = GraphStep::kImages;
    int block_ = 0;
};

// One function for each family, in a file of its own.
BackboneGraph vgg(bool nineteen, bool norm);
BackboneGraph squeezeNet(bool newer);
BackboneGraph resNet(bool fifty);
BackboneGraph mobileNetV3Small();

} // namespace fitroom
