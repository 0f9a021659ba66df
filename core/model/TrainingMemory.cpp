#include "core/model/TrainingMemory.h"

#include <algorithm>
#include <limits>

namespace fitroom {

namespace {

constexpr std::int64_t kFloat = 4; // bytes
constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();

std::int64_t times(std::int64_t a, std::int64_t b) {
    std::int64_t value = 0;
    return __builtin_mul_overflow(a, b, &value) ? kMost : value;
}

std::int64_t plus(std::int64_t a, std::int64_t b) {
    std::int64_t value = 0;
    return __builtin_add_overflow(a, b, &value) ? kMost : value;
}

std::int64_t largestOutput(const ModelSummary& model) {
    std::int64_t largest = 0;
    for (const LayerSummary& layer : model.layers) {
        std::int64_t values = 1;
        for (const std::int64_t size : layer.shape)
            values = times(values, size);
        largest = std::max(largest, values);
    }
    return largest;
}

} // namespace

std::int64_t TrainingMemory::total() const {
    return plus(plus(weights, gradients), plus(moments, activations));
}

TrainingMemory trainingMemory(const ModelSummary& model, const ImageShape& input,
                              const TrainingCost& cost) {
    TrainingMemory memory;
    memory.weights = times(model.parameters, kFloat);
    memory.gradients = times(model.trainable, kFloat);
    memory.moments = times(memory.gradients, cost.moments);
    const std::int64_t image = std::int64_t(input.size());
    const std::int64_t values =
        plus(model.activations - image, times(2, largestOutput(model))); // an image is float32
    const std::int64_t bytes = plus(times(values, cost.bytesAnActivation), times(image, kFloat));
    memory.activations = times(bytes, cost.batchSize);
    return memory;
}

} // namespace fitroom
