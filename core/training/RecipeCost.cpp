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

tl::expected<void, Error> checkTrainingMemory(const ModelSummary& summary, const ImageShape& input,
                                              const TrainingCost& cost) {
    const std::int64_t needed = trainingMemory(summary, input, cost).total();
    const std::int64_t free = availableMemory();
    if (free == 0 || needed < free)
        return {};
    const auto megabytes = [](std::int64_t bytes) { return std::to_string(bytes >> 20); };
    return failed({CORE_TEXT("core", "Training this net needs about %1 MiB of memory, and %2 MiB "
                                     "are free."),
                   {megabytes(needed), megabytes(free)}},
                  {CORE_TEXT("core", "Make the net or the batch smaller."), {}});
}

} // namespace fitroom
