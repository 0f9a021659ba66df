#pragma once

#include "core/model/TrainingMemory.h"
#include "core/support/Error.h"
#include "core/training/Recipe.h"

namespace fitroom {

/// Whether a training of this precision computes in bfloat16 on this machine.
bool usesBfloat16(Precision precision);

/// What training by the recipe asks of the memory.
TrainingCost trainingCost(const Recipe& recipe);

/// Why the net cannot be trained with the memory that is free now: what does not fit would take the
/// whole program with it.
tl::expected<void, Error> checkTrainingMemory(const ModelSummary& summary, const ImageShape& input,
                                              const TrainingCost& cost);

} // namespace fitroom
