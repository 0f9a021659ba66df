#include "core/evaluation/NeighbourSuspects.h"

#include <algorithm>
#include <tuple>

namespace fitroom {

std::vector<LabelSuspect> neighbourSuspects(const Neighbours& neighbours,
                                            std::span<const std::int32_t> images,
                                            std::span<const std::int32_t> labels, int classes) {
    std::vector<LabelSuspect> suspects;
    const auto all = float(neighbours.count);
    std::vector<int> counts(static_cast<std::size_t>(classes));
    for (std::size_t point = 0; point < images.size(); ++point) {
        std::ranges::fill(counts, 0);
        for (const std::int32_t neighbour : neighbours.of(point))
            ++counts[std::size_t(labels[std::size_t(neighbour)])];
        const auto most = std::ranges::max_element(counts);
        const auto suggested = std::int32_t(most - counts.begin());
        if (suggested == labels[point] || 2 * *most <= neighbours.count)
            continue;
        const float own = float(counts[std::size_t(labels[point])]) / all;
        const float other = float(*most) / all;
        suspects.push_back({images[point], labels[point], suggested, own, other, own - other});
    }
    std::ranges::sort(suspects, {}, [](const LabelSuspect& suspect) {
        return std::tuple(suspect.margin, suspect.image);
    });
    return suspects;
}

} // namespace fitroom
