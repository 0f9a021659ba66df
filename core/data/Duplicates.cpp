#include "core/data/Duplicates.h"

#include "core/data/NearPairs.h"
#include "core/support/Check.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace fitroom {
namespace {

/// Images that belong together, by joining pairs (union-find with path halving).
class Joined {
public:
    explicit Joined(std::size_t images) : parents_(images) {
        std::iota(parents_.begin(), parents_.end(), 0);
    }
    std::int32_t rootOf(std::int32_t image) {
        while (parents_[std::size_t(image)] != image) {
            auto& parent = parents_[std::size_t(image)];
            parent = parents_[std::size_t(parent)];
            image = parent;
        }
        return image;
    }
    /// The smaller index becomes the root.
    void join(std::int32_t a, std::int32_t b) {
        a = rootOf(a);
        b = rootOf(b);
        parents_[std::size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<std::int32_t> parents_;
};

void sortGroups(std::vector<DuplicateGroup>& groups) {
    std::ranges::sort(groups, [](const DuplicateGroup& a, const DuplicateGroup& b) {
        return std::tuple(b.images.size(), b.exact, a.images) <
               std::tuple(a.images.size(), a.exact, b.images);
    });
}

/// Makes groups of what is joined; `least` holds for each root the least similar of its pairs.
std::vector<DuplicateGroup> groupsOf(Joined& joined, const std::vector<double>& least,
                                     const std::vector<bool>& near) {
    std::vector<std::int32_t> groupOfRoot(least.size(), -1);
    std::vector<DuplicateGroup> groups;
    for (std::int32_t image = 0; image < std::int32_t(least.size()); ++image) {
        const auto root = std::size_t(joined.rootOf(image));
        if (groupOfRoot[root] < 0) {
            groupOfRoot[root] = std::int32_t(groups.size());
            groups.push_back({{}, least[root], !near[root]});
        }
        groups[std::size_t(groupOfRoot[root])].images.push_back(image);
    }
    std::erase_if(groups, [](const DuplicateGroup& group) { return group.images.size() < 2; });
    sortGroups(groups);
    return groups;
}

} // namespace

std::vector<DuplicateGroup> exactDuplicates(const Dataset& dataset) {
    std::vector<std::pair<std::uint64_t, std::int32_t>> hashes(dataset.size());
#pragma omp parallel for
    for (std::size_t i = 0; i < dataset.size(); ++i)
        hashes[i] = {XXH3_64bits(dataset.image(i).data(), dataset.shape().size()), std::int32_t(i)};
    std::ranges::sort(hashes);
    std::vector<DuplicateGroup> groups;
    for (std::size_t i = 0; i < hashes.size();) {
        // Different images may have the same hash: each is compared with the groups begun so far.
        const std::size_t begun = groups.size();
        std::size_t end = i;
        for (; end < hashes.size() && hashes[end].first == hashes[i].first; ++end) {
            const std::int32_t image = hashes[end].second;
            const auto same = std::find_if(
                groups.begin() + std::ptrdiff_t(begun), groups.end(), [&](const auto& group) {
                    return std::ranges::equal(dataset.image(std::size_t(group.images.front())),
                                              dataset.image(std::size_t(image)));
                });
            if (same == groups.end())
                groups.push_back({{image}});
            else
                same->images.push_back(image);
        }
        const auto single = [](const DuplicateGroup& group) { return group.images.size() < 2; };
        groups.erase(std::remove_if(groups.begin() + std::ptrdiff_t(begun), groups.end(), single),
                     groups.end());
        i = end;
    }
    sortGroups(groups);
    return groups;
}

Result<std::vector<DuplicateGroup>> findDuplicates(const Dataset& dataset, double similarity,
                                                   const Progress& progress) {
    if (auto complaint = outOfRange("similarity", similarity, 0.9, 1))
        return badInput({}, *complaint);
    const std::vector<DuplicateGroup> exact = exactDuplicates(dataset);
    Joined joined(dataset.size());
    std::vector<bool> copy(dataset.size());
    for (const DuplicateGroup& group : exact) {
        for (const std::int32_t image : group.images) {
            copy[std::size_t(image)] = image != group.images.front();
            joined.join(group.images.front(), image);
        }
    }
    std::vector<std::int32_t> different; // one of each
    for (std::size_t i = 0; i < dataset.size(); ++i) {
        if (!copy[i])
            different.push_back(std::int32_t(i));
    }
    const Result<std::vector<NearPair>> pairs = nearPairs(dataset, different, similarity, progress);
    if (!pairs)
        return Failure(pairs.error());
    for (const NearPair& pair : *pairs)
        joined.join(pair.first, pair.second);
    std::vector<double> least(dataset.size(), 1.0);
    std::vector<bool> near(dataset.size());
    for (const NearPair& pair : *pairs) {
        const auto root = std::size_t(joined.rootOf(pair.first));
        least[root] = std::min(least[root], pair.correlation);
        near[root] = true;
    }
    return groupsOf(joined, least, near);
}

bool labelsDiffer(const DuplicateGroup& group, const Dataset& dataset) {
    const int label = dataset.label(std::size_t(group.images.front()));
    return std::ranges::any_of(group.images, [&](std::int32_t image) {
        return dataset.label(std::size_t(image)) != label;
    });
}

DuplicateCounts countDuplicates(const std::vector<DuplicateGroup>& groups, const Dataset& dataset,
                                const Split& split) {
    std::vector<bool> validation(dataset.size());
    for (const std::int32_t image : split.validation)
        validation[std::size_t(image)] = true;
    DuplicateCounts counts;
    for (const DuplicateGroup& group : groups) {
        std::size_t test = 0, validated = 0;
        for (const std::int32_t image : group.images) {
            test += std::size_t(image) >= dataset.trainingSize();
            validated += validation[std::size_t(image)];
        }
        const std::size_t size = group.images.size();
        ++counts.groups;
        counts.exactGroups += group.exact;
        counts.images += size;
        counts.testLeaks += test < size ? test : 0;
        counts.validationLeaks += test + validated < size ? validated : 0;
        counts.labelConflicts += labelsDiffer(group, dataset);
    }
    return counts;
}

} // namespace fitroom
