#pragma once

#include "core/model/ShapeInference.h"

#include <cstdint>

namespace fitroom {

/// What a net is trained with, as far as its memory goes.
struct TrainingCost {
    int batchSize = 256;
    int moments = 2;           ///< values the optimiser keeps per weight: Adam 2, momentum 1
    int bytesAnActivation = 4; ///< 2 in bfloat16
    bool operator==(const TrainingCost&) const = default;
};

/// Bytes that training needs for the net, beside the program and the data set themselves.
struct TrainingMemory {
    std::int64_t weights = 0;     ///< float32, batch norm's running values among them
    std::int64_t gradients = 0;   ///< float32, one per trained weight
    std::int64_t moments = 0;     ///< float32, the optimiser's
    std::int64_t activations = 0; ///< of one batch, kept for the backward pass

    /// The largest number instead of an overflow.
    [[nodiscard]] std::int64_t total() const;
};

/// An estimate from the shapes alone. Weights, gradients and moments are float32 whatever the
/// precision. The activations are those kept for the backward pass, the batch's images (float32)
/// and, since the backward pass holds an output's gradient beside its layer's input's, twice the
/// largest output once more. What libraries need inside a layer is not in it.
/// Measured as the growth of a training's peak memory from batches of 1,024 to 2,048, the
/// tutorial's nets took between 60 and 95 % of it.
TrainingMemory trainingMemory(const ModelSummary& model, const ImageShape& input,
                              const TrainingCost& cost);

} // namespace fitroom
