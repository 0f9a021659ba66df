#include "core/data/Split.h"

#include "core/data/LegacyRandom.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace fitroom {
namespace {

struct Sizes {
    std::size_t training = 0;
    std::size_t validation = 0;
};

Result<Sizes> splitSizes(std::size_t count, double fraction) {
    if (!(fraction > 0 && fraction < 1))
        return badInput({}, {CORE_TEXT("core", "The share of validation images is %1, but must lie "
                                               "between 0 and 1."),
                             {std::to_string(fraction)}});
    const auto validation = std::size_t(std::ceil(fraction * double(count)));
    if (count == 0 || validation >= count)
        return badInput({}, {CORE_TEXT("core", "%1 training images are too few to set some aside "
                                               "for validation."),
                             {std::to_string(count)}});
    return Sizes{count - validation, validation};
}

/// Indices of each class that occurs, in order.
std::vector<std::vector<std::int32_t>> groupByClass(std::span<const std::int32_t> labels) {
    const std::int32_t highest = *std::max_element(labels.begin(), labels.end());
    std::vector<std::vector<std::int32_t>> groups(std::size_t(highest) + 1);
    for (std::size_t i = 0; i < labels.size(); ++i)
        groups[std::size_t(labels[i])].push_back(std::int32_t(i));
    std::erase_if(groups, [](const auto& group) { return group.empty(); });
    return groups;
}

/// scikit-learn's `_approximate_mode`: how many of `draws` fall to each class, in proportion, what
/// is left over going to the largest remainders and ties being broken at random. Computed in double
/// precision step by step as there, since equal remainders are told by equal bits.
std::vector<std::int64_t> approximateMode(const std::vector<std::int64_t>& counts,
                                          std::int64_t draws, LegacyRandom& random) {
    const auto total = double(std::accumulate(counts.begin(), counts.end(), std::int64_t(0)));
    std::vector<std::int64_t> drawn;
    std::vector<double> remainders;
    for (const std::int64_t count : counts) {
        const double share = double(count) / total * double(draws);
        drawn.push_back(std::int64_t(std::floor(share)));
        remainders.push_back(share - std::floor(share));
    }
    auto missing = draws - std::accumulate(drawn.begin(), drawn.end(), std::int64_t(0));
    std::vector<double> values = remainders;
    std::sort(values.begin(), values.end(), std::greater<>());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    for (auto value = values.begin(); missing > 0 && value != values.end(); ++value) {
        std::vector<std::int32_t> tied;
        for (std::size_t i = 0; i < remainders.size(); ++i) {
            if (remainders[i] == *value)
                tied.push_back(std::int32_t(i));
        }
        const auto added = std::min(tied.size(), std::size_t(missing));
        for (const std::int32_t i : random.choice(tied, added))
            ++drawn[std::size_t(i)];
        missing -= std::int64_t(added);
    }
    return drawn;
}

tl::expected<void, Error> checkGroups(const std::vector<std::vector<std::int32_t>>& groups,
                                      const Sizes& sizes) {
    for (const auto& group : groups) {
        if (group.size() < 2)
            return badInput({},
                            {CORE_TEXT("core", "A class has a single training image, so that "
                                               "the classes cannot be divided evenly."),
                             {}},
                            {CORE_TEXT("core", "Split without regard to the classes, or add "
                                               "images."),
                             {}});
    }
    if (sizes.training < groups.size() || sizes.validation < groups.size())
        return badInput({}, {CORE_TEXT("core", "Both parts need an image of each of the %1 "
                                               "classes, but have %2 and %3 images."),
                             {std::to_string(groups.size()), std::to_string(sizes.training),
                              std::to_string(sizes.validation)}});
    return {};
}

std::vector<std::int64_t> groupSizes(const std::vector<std::vector<std::int32_t>>& groups) {
    std::vector<std::int64_t> counts;
    for (const auto& group : groups)
        counts.push_back(std::int64_t(group.size()));
    return counts;
}

std::vector<std::int32_t> valuesAt(std::span<const std::int32_t> values,
                                   std::span<const std::int32_t> places) {
    std::vector<std::int32_t> taken;
    taken.reserve(places.size());
    for (const std::int32_t place : places)
        taken.push_back(values[std::size_t(place)]);
    return taken;
}

} // namespace

Result<Split> randomSplit(std::size_t count, double validationFraction, std::uint32_t seed) {
    const auto sizes = splitSizes(count, validationFraction);
    if (!sizes)
        return Failure(sizes.error());
    const std::vector<std::int32_t> order = LegacyRandom(seed).permutation(count);
    const auto middle = order.begin() + std::ptrdiff_t(sizes->validation);
    return Split{{middle, order.end()}, {order.begin(), middle}};
}

Result<Split> stratifiedSplit(std::span<const std::int32_t> labels, double validationFraction,
                              std::uint32_t seed) {
    const auto sizes = splitSizes(labels.size(), validationFraction);
    if (!sizes)
        return Failure(sizes.error());
    const auto groups = groupByClass(labels);
    if (auto checked = checkGroups(groups, *sizes); !checked)
        return Failure(checked.error());

    LegacyRandom random(seed);
    const auto training =
        approximateMode(groupSizes(groups), std::int64_t(sizes->training), random);
    std::vector<std::int64_t> rest = groupSizes(groups);
    for (std::size_t i = 0; i < rest.size(); ++i)
        rest[i] -= training[i];
    const auto validation = approximateMode(rest, std::int64_t(sizes->validation), random);

    Split split;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto order = random.choice(groups[i], groups[i].size());
        const auto middle = order.begin() + training[i];
        const auto end = middle + std::min(validation[i], std::int64_t(order.end() - middle));
        split.training.insert(split.training.end(), order.begin(), middle);
        split.validation.insert(split.validation.end(), middle, end);
    }
    random.shuffle(split.training);
    random.shuffle(split.validation);
    return split;
}

Result<Split> splitLabels(std::span<const std::int32_t> labels, const SplitSpec& spec) {
    if (spec.validationFraction == 0)
        return Split{LegacyRandom(spec.seed).permutation(labels.size()), {}};
    return spec.stratified ? stratifiedSplit(labels, spec.validationFraction, spec.seed)
                           : randomSplit(labels.size(), spec.validationFraction, spec.seed);
}

Split givenSplit(const Dataset& dataset, std::uint32_t seed) {
    Split split;
    split.training.resize(dataset.trainingSize() - dataset.validationSize());
    split.validation.resize(dataset.validationSize());
    std::iota(split.training.begin(), split.training.end(), 0);
    std::iota(split.validation.begin(), split.validation.end(),
              std::int32_t(split.training.size()));
    // Folders come class by class: whoever takes only the first so many wants some of each.
    LegacyRandom(seed).shuffle(split.training);
    return split;
}

std::vector<std::int32_t> firstOfEachClass(std::span<const std::int32_t> labels, int count,
                                           std::uint32_t seed) {
    std::vector<std::int32_t> chosen;
    std::map<std::int32_t, int> taken;
    for (const std::int32_t image : LegacyRandom(seed).permutation(labels.size())) {
        if (taken[labels[std::size_t(image)]]++ < count)
            chosen.push_back(image);
    }
    return chosen;
}

Result<Split> makeSplit(const Dataset& dataset, const SplitSpec& spec) {
    const std::size_t own = dataset.trainingSize() - dataset.validationSize();
    const auto labels = dataset.labels().first(own);
    if (dataset.validationSize() > 0) {
        Split split = givenSplit(dataset, spec.seed);
        if (spec.perClass > 0)
            split.training = firstOfEachClass(labels, spec.perClass, spec.seed);
        return split;
    }
    if (spec.perClass <= 0)
        return splitLabels(labels, spec);
    const auto pool = firstOfEachClass(labels, spec.perClass, spec.seed);
    Result<Split> split = splitLabels(valuesAt(labels, pool), spec);
    if (!split)
        return split;
    return Split{valuesAt(pool, split->training),
                 valuesAt(pool, split->validation)};
}

std::vector<std::int32_t> subsetIndices(const Dataset& dataset, const Split& split, Subset subset) {
    switch (subset) {
    case Subset::Training:
        return split.training;
    case Subset::Validation:
        return split.validation;
    case Subset::Test:
        break;
    }
    std::vector<std::int32_t> test(dataset.testSize());
    std::iota(test.begin(), test.end(), std::int32_t(dataset.trainingSize()));
    return test;
}

} // namespace fitroom
