#pragma once

#include "core/model/ShapeInference.h"

#include <optional>

namespace fitroom {

/// A net laid out for show: all layers, with what is known of each, and the fault if it has one.
struct NetSummary {
    ModelSpec model;
    ImageShape input;
    std::vector<LayerSummary> known; ///< layers before the fault; all when there is none
    std::optional<ModelError> fault;
    ModelSummary totals; ///< empty when there is a fault
};

NetSummary summarise(const ModelSpec& model, const ImageShape& input, int classes);

} // namespace fitroom
