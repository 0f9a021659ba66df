#include "core/training/RecipeCost.h"

#include "core/support/Compute.h"

namespace fitroom {

bool usesBfloat16(Precision precision) {
    return precision == Precision::Bfloat16 || (precision == Precision::Auto && hasFastBfloat16());
}

TrainingCost trainingCost(const Recipe& recipe) {
    TrainingCost cost;
    cost.batchSize = recipe.batchSize;
    cost.moments = recipe.optimiser.kind == OptimiserKind::Sgd ? 1 : 2;
    cost.bytesAnActivation = usesBfloat16(recipe.precision) ? 2 : 4;
    return cost;
}

} // namespace fitroom
