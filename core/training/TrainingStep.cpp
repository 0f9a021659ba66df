#include "core/training/TrainingStep.h"

#include "core/training/RecipeCost.h"

#include <ATen/ATen.h>

namespace fitroom {

at::ScalarType activationType(Precision precision) {
    return usesBfloat16(precision) ? at::kBFloat16 : at::kFloat;
}

namespace {

/// The mean cross-entropy. An image mixed with the next one is judged by both labels, each by its
/// share.
at::Tensor lossOf(const at::Tensor& logits, const at::Tensor& labels, const at::Tensor& shares,
                  double labelSmoothing) {
    const auto loss = [&](const at::Tensor& of, at::Reduction::Reduction reduction) {
        return at::cross_entropy_loss(logits, of, {}, reduction, -100, labelSmoothing);
    };
    if (!shares.defined())
        return loss(labels, at::Reduction::Mean);
    const at::Tensor own = shares.to(logits.device());
    return (own * loss(labels, at::Reduction::None) +
            (1 - own) * loss(labels.roll(-1), at::Reduction::None))
        .mean();
}

} // namespace

StepOutcome trainingStep(Network& network, Optimiser& optimiser, const Batch& batch,
                         const Pass& pass, double labelSmoothing, double learningRate) {
    const at::Tensor logits = batch.areFeatures ? network.forwardFeatures(batch.images, pass)
                                                : network.forward(batch.images, pass);
    const at::Tensor labels = batch.labels.to(logits.device());
    const at::Tensor loss = lossOf(logits, labels, batch.shares, labelSmoothing);
    loss.backward();
    optimiser.step(learningRate);
    const std::int64_t right = logits.detach().argmax(1).eq(labels).sum().item<std::int64_t>();
    return {loss.item<float>(), right, batch.labels.numel()};
}

} // namespace fitroom
