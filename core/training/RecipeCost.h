#pragma once

#include "core/model/TrainingMemory.h"
#include "core/training/Recipe.h"

namespace fitroom {

/// Whether a training of this precision computes in bfloat16 on this machine.
bool usesBfloat16(Precision precision);

/// What training by the recipe asks of the memory.
TrainingCost trainingCost(const Recipe& recipe);

} // namespace fitroom
