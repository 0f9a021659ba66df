#include "core/search/SearchPool.h"

#include "core/data/Split.h"

#include <algorithm>
#include <numeric>

namespace fitroom {
namespace {

constexpr double kSetAside = 0.2;
constexpr std::size_t kFewestPerClass = 2;

std::vector<std::int32_t> chosenImages(const Dataset& dataset, const SearchOptions& options) {
    const std::size_t own = dataset.trainingSize() - dataset.validationSize();
    std::vector<std::int32_t> chosen(own);
    std::iota(chosen.begin(), chosen.end(), 0);
    if (options.perClass > 0)
        chosen = firstOfEachClass(dataset.labels().first(own), options.perClass, options.seed);
    for (std::size_t i = own; i < dataset.trainingSize(); ++i)
        chosen.push_back(std::int32_t(i));
    return chosen;
}

/// Images of the rarest class that occurs at all.
std::size_t rarest(std::span<const std::int32_t> labels, int classes) {
    std::vector<std::size_t> counts(std::size_t(classes), 0);
    for (const std::int32_t label : labels)
        ++counts[std::size_t(label)];
    std::erase(counts, std::size_t(0));
    return counts.empty() ? 0 : *std::ranges::min_element(counts);
}

} // namespace

Result<DatasetPtr> searchPool(const Dataset& dataset, const SearchOptions& options) {
    Dataset::Parts parts;
    parts.name = dataset.name();
    parts.source = dataset.source();
    parts.shape = dataset.shape();
    parts.classNames = dataset.classNames();
    parts.validationSize = dataset.validationSize();
    parts.import = dataset.import();
    const std::vector<std::int32_t> chosen = chosenImages(dataset, options);
    parts.pixels.reserve(chosen.size() * dataset.shape().size());
    for (const std::int32_t image : chosen) {
        const auto pixels = dataset.image(std::size_t(image));
        parts.pixels.insert(parts.pixels.end(), pixels.begin(), pixels.end());
        parts.labels.push_back(dataset.label(std::size_t(image)));
    }
    parts.trainingSize = chosen.size();
    const auto classes = std::size_t(dataset.classCount());
    if (chosen.size() < std::max<std::size_t>(kFewestPerClass * classes, 10))
        return badInput(inFile(dataset.source()),
                        {CORE_TEXT("core", "%1 training images of %2 classes are too few to find "
                                           "the best model."),
                         {std::to_string(chosen.size()), std::to_string(classes)}},
                        {CORE_TEXT("core", "Add images: some ten of each class are a beginning."),
                         {}});
    return std::make_shared<const Dataset>(std::move(parts));
}

SplitSpec trialSplit(const Dataset& pool, const SearchOptions& options, int split) {
    SplitSpec spec;
    spec.validationFraction = kSetAside;
    spec.seed = options.seed + std::uint32_t(split) + 1; // the pool itself was drawn by the seed
    spec.stratified = rarest(pool.labels(), pool.classCount()) >= 1 / kSetAside;
    return spec;
}

SplitSpec finalSplit(const SearchOptions& options) {
    SplitSpec spec;
    spec.validationFraction = 0;
    spec.seed = options.seed;
    spec.perClass = options.perClass;
    return spec;
}

} // namespace fitroom
