#include "widgets/data/ImageFilter.h"

#include "widgets/data/TextFilter.h"

#include <algorithm>

namespace fitroom {

std::vector<Subset> subsetOfImages(const Dataset& dataset, const Split& split) {
    std::vector<Subset> subsets(dataset.size(), Subset::Training);
    for (const std::int32_t image : split.validation)
        subsets[std::size_t(image)] = Subset::Validation;
    for (std::size_t i = dataset.trainingSize(); i < dataset.size(); ++i)
        subsets[i] = Subset::Test;
    return subsets;
}

bool ImageFilter::needsScores() const {
    return right || leastConfidence > 0 || mostConfidence < 1;
}

static bool passesNet(const ImageFilter& filter, const ImageScores& scores, std::int32_t image,
                      int label) {
    if (!scores.known(image))
        return false;
    const auto index = std::size_t(image);
    const double confidence = double(scores.confidence[index]);
    return (!filter.right || (scores.predicted[index] == label) == *filter.right) &&
           confidence >= filter.leastConfidence && confidence <= filter.mostConfidence;
}

std::vector<std::int32_t> filterImages(const Dataset& dataset, const std::vector<Subset>& subsets,
                                       const ImageFilter& filter, const ImageScores& scores,
                                       std::span<const std::int32_t> selection) {
    const TextFilter text(filter.text, dataset);
    const bool askNet = filter.needsScores() && !scores.empty();
    std::vector<bool> selected(filter.selectedOnly ? dataset.size() : 0);
    for (const std::int32_t image : selection) {
        if (filter.selectedOnly && std::size_t(image) < selected.size())
            selected[std::size_t(image)] = true;
    }
    std::vector<std::int32_t> images;
    images.reserve(dataset.size());
    for (std::size_t i = 0; i < dataset.size(); ++i) {
        const auto image = std::int32_t(i);
        const int label = dataset.label(i);
        const bool wanted =
            (!filter.subset || subsets[i] == *filter.subset) &&
            (filter.label < 0 || label == filter.label) && (!filter.selectedOnly || selected[i]) &&
            (text.empty() || text.fits(image, label, scores.empty() ? -1 : scores.predicted[i])) &&
            (!askNet || passesNet(filter, scores, image, label));
        if (wanted)
            images.push_back(image);
    }
    return images;
}

bool needsScores(ImageOrder order) {
    return order != ImageOrder::Index && order != ImageOrder::Label;
}

float scoreOf(ImageOrder order, std::int32_t image, const ImageScores& scores) {
    const auto& values = order == ImageOrder::Loss         ? scores.loss
                         : order == ImageOrder::Confidence ? scores.confidence
                                                           : scores.disagreement;
    return values[std::size_t(image)];
}

void sortImages(std::vector<std::int32_t>& images, ImageOrder order, bool descending,
                const Dataset& dataset, const ImageScores& scores) {
    const auto sortBy = [&](auto key) {
        std::ranges::stable_sort(images, [&](std::int32_t a, std::int32_t b) {
            return descending ? key(b) < key(a) : key(a) < key(b);
        });
    };
    if (order == ImageOrder::Index && descending)
        std::ranges::reverse(images);
    else if (order == ImageOrder::Label)
        sortBy([&](std::int32_t image) { return dataset.label(std::size_t(image)); });
    if (!needsScores(order) || scores.empty())
        return;
    sortBy([&](std::int32_t image) { return scoreOf(order, image, scores); });
    std::ranges::stable_partition(images, [&](std::int32_t image) { return scores.known(image); });
}

} // namespace fitroom
