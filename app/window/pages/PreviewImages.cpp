#include "app/window/pages/PreviewImages.h"

#include "core/augment/Augmenter.h"

#include <algorithm>
#include <set>

namespace fitroom {

/// The first images of as many classes as possible.
static std::vector<std::int32_t> exampleImages(const Dataset& dataset, int count) {
    std::vector<std::int32_t> images;
    std::set<int> seen;
    const auto training = std::int32_t(dataset.trainingSize());
    for (std::int32_t i = 0; i < training && std::ssize(images) < count; ++i) {
        if (seen.insert(dataset.label(std::size_t(i))).second)
            images.push_back(i);
    }
    for (std::int32_t i = 0; i < training && std::ssize(images) < count; ++i) {
        if (std::ranges::find(images, i) == images.end())
            images.push_back(i);
    }
    return images;
}

Result<Preview> previewImages(const Dataset& dataset, const PreviewRequest& request) {
    if (const auto checked = checkAugmentation(request.augmentation, {}); !checked)
        return tl::unexpected(checked.error());
    if (const auto checked = checkPairClasses(request.augmentation, dataset.classNames(),
                                              inFile(dataset.source()));
        !checked)
        return tl::unexpected(checked.error());
    const auto images = exampleImages(dataset, request.images);
    const std::size_t size = dataset.shape().size();
    Preview preview{.shape = dataset.shape(),
                    .images = int(images.size()),
                    .variants = request.variants,
                    .originals = std::vector<float>(images.size() * size),
                    .augmented = {},
                    .labels = {}};
    Augmenter(AugmentationSpec(), dataset.shape(), 0).apply(dataset, images, 0, preview.originals);
    preview.augmented.resize(images.size() * std::size_t(request.variants) * size);
    const Augmenter augmenter(request.augmentation, dataset.shape(), request.seed);
    std::vector<float> batch(images.size() * size);
    for (int variant = 0; variant < request.variants; ++variant) {
        // Every epoch draws other changes: the variants are the images in successive epochs.
        augmenter.apply(dataset, images, std::uint64_t(variant), batch);
        for (std::size_t i = 0; i < images.size(); ++i) {
            const std::size_t place = i * std::size_t(request.variants) + std::size_t(variant);
            std::copy_n(batch.data() + i * size, size, preview.augmented.data() + place * size);
        }
    }
    for (const std::int32_t image : images) {
        const auto label = std::size_t(dataset.label(std::size_t(image)));
        preview.labels.append(QString::fromStdString(dataset.classNames()[label]));
    }
    return preview;
}

} // namespace fitroom
