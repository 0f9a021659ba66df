#include "core/explain/AugmentedVariants.h"

#include "core/explain/OneImage.h"

namespace fitroom {

std::vector<AugmentedVariant> augmentedVariants(const LoadedRun& run, std::int32_t image,
                                                std::size_t phase, int count) {
    at::NoGradGuard noGradient;
    const Recipe& recipe = run.info.recipe;
    const Augmenter augmenter(recipe.phases.at(phase).augmentation, run.dataset->shape(),
                              recipe.seed);
    int epoch = 0;
    for (std::size_t before = 0; before < phase; ++before)
        epoch += recipe.phases[before].epochs;
    std::vector<at::Tensor> images = {imageTensor(run, image)};
    for (int i = 0; i < count; ++i)
        images.push_back(
            makeBatch(*run.dataset, std::span(&image, 1), augmenter, epoch + i).images);
    const at::Tensor rows = run.trained->network.forward(at::cat(images), Pass{}).softmax(1);
    std::vector<AugmentedVariant> variants;
    for (std::size_t i = 0; i < images.size(); ++i)
        variants.push_back({valuesOf(images[i]), valuesOf(rows[std::int64_t(i)])});
    return variants;
}

} // namespace fitroom
