#include "core/training/TrainingStep.h"

#include "core/training/RecipeCost.h"

#include <ATen/ATen.h>

namespace fitroom {

at::ScalarType activationType(Precision precision) {
    return usesBfloat16(precision) ? at::kBFloat16 : at::kFloat;
}

StepOutcome trainingStep(Network& network, Optimiser& optimiser, const Batch& batch,
                         const Pass& pass, double labelSmoothing, double learningRate) {
    const at::Tensor logits = batch.areFeatures ? network.forwardFeatures(batch.images, pass)
                                                : network.forward(batch.images, pass);
    const at::Tensor labels = batch.labels.to(logits.device());
    const at::Tensor loss =
        at::cross_entropy_loss(logits, labels, {}, at::Reduction::Mean, -100, labelSmoothing);
    loss.backward();
    optimiser.step(learningRate);
    const std::int64_t right = logits.detach().argmax(1).eq(labels).sum().item<std::int64_t>();
    return {loss.item<float>(), right, batch.labels.numel()};
}

} // namespace fitroom
