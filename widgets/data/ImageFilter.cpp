#include "widgets/data/ImageFilter.h"

namespace fitroom {

std::vector<Subset> subsetOfImages(const Dataset& dataset, const Split& split) {
    std::vector<Subset> subsets(dataset.size(), Subset::Training);
    for (const std::int32_t image : split.validation)
        subsets[std::size_t(image)] = Subset::Validation;
    for (std::size_t i = dataset.trainingSize(); i < dataset.size(); ++i)
        subsets[i] = Subset::Test;
    return subsets;
}

std::vector<std::int32_t> filterImages(const Dataset& dataset, const std::vector<Subset>& subsets,
                                       const ImageFilter& filter) {
    std::vector<std::int32_t> images;
    images.reserve(dataset.size());
    for (std::size_t i = 0; i < dataset.size(); ++i) {
        const bool wanted = (!filter.subset || subsets[i] == *filter.subset) &&
                            (filter.label < 0 || dataset.label(i) == filter.label);
        if (wanted)
            images.push_back(std::int32_t(i));
    }
    return images;
}

} // namespace fitroom
