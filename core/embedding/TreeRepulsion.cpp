#include "core/embedding/TreeRepulsion.h"

#include "core/embedding/Parallel.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace fitroom {
namespace {

constexpr float kOpening = 0.5F; ///< a cube is one point when its width over its distance is less
constexpr int kLevels = 21;      ///< bits of a coordinate along the curve
constexpr std::uint32_t kLeaf = 8;

/// The bits of x, two zeros after each.
std::uint64_t spreadBits(std::uint64_t x) {
    x &= 0x1fffff;
    x = (x | x << 32) & 0x1f00000000ffff;
    x = (x | x << 16) & 0x1f0000ff0000ff;
    x = (x | x << 8) & 0x100f00f00f00f00f;
    x = (x | x << 4) & 0x10c30c30c30c30c3;
    return (x | x << 2) & 0x1249249249249249;
}

} // namespace

void TreeRepulsion::sortAlongCurve(std::span<const float> map) {
    const std::size_t count = map.size() / 3;
    const auto [lowest, highest] = std::ranges::minmax(map);
    const float low = lowest;
    const float scale = highest > low ? float((1 << kLevels) - 1) / (highest - low) : 0;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> places(count);
#pragma omp parallel for schedule(static, 1024) if (worthThreads(count))
    for (std::size_t i = 0; i < count; ++i) {
        std::uint64_t key = 0;
        for (std::size_t d = 0; d < 3; ++d)
            key |= spreadBits(std::uint64_t((map[3 * i + d] - low) * scale)) << d;
        places[i] = {key, std::uint32_t(i)};
    }
    std::ranges::sort(places);
    keys_.resize(count);
    order_.resize(count);
    sorted_.resize(map.size());
    for (std::size_t i = 0; i < count; ++i) {
        std::tie(keys_[i], order_[i]) = places[i];
        std::copy_n(map.begin() + std::ptrdiff_t(3 * order_[i]), 3,
                    sorted_.begin() + std::ptrdiff_t(3 * i));
    }
    cells_.clear();
    build(0, std::uint32_t(count), kLevels - 1, highest - low);
}

/// Adds the cell of points [first, end), and those within it. Points of a cell differ in the bits
/// of `level` and below.
void TreeRepulsion::build(std::uint32_t first, std::uint32_t end, int level, float width) {
    const std::size_t index = cells_.size();
    double sums[3] = {};
    for (std::uint32_t i = first; i < end; ++i) {
        for (std::size_t d = 0; d < 3; ++d)
            sums[d] += double(sorted_[3 * std::size_t(i) + d]);
    }
    const double points = end - first;
    const bool leaf = end - first <= kLeaf || level < 0;
    cells_.push_back({{float(sums[0] / points), float(sums[1] / points), float(sums[2] / points)},
                      float(points),
                      width * width / (kOpening * kOpening),
                      0,
                      first,
                      leaf ? end - first : 0});
    const std::uint64_t octants = 8;
    for (std::uint64_t octant = 0; !leaf && first < end && octant < octants; ++octant) {
        const auto last = std::partition_point(
            keys_.begin() + first, keys_.begin() + end,
            [&](std::uint64_t key) { return (key >> (3 * level) & 7) <= octant; });
        const auto split = std::uint32_t(last - keys_.begin());
        if (split > first)
            build(first, split, level - 1, width / 2);
        first = split;
    }
    cells_[index].next = std::uint32_t(cells_.size());
}

/// Adds up the force on a point, the one at `point` along the curve, and its share of Z.
double TreeRepulsion::pushOn(std::uint32_t point, float* force) const {
    const float* const at = sorted_.data() + 3 * std::size_t(point);
    float z = 0, sums[3] = {};
    const auto add = [&](const float* other, float count, float squaredWidth) {
        const float apart[3] = {at[0] - other[0], at[1] - other[1], at[2] - other[2]};
        const float squares = apart[0] * apart[0] + apart[1] * apart[1] + apart[2] * apart[2];
        if (squares <= squaredWidth)
            return false;
        const float close = 1 / (1 + squares);
        z += count * close;
        for (std::size_t d = 0; d < 3; ++d)
            sums[d] += count * close * close * apart[d];
        return true;
    };
    for (std::uint32_t i = 0; i < cells_.size();) {
        const Cell& cell = cells_[i];
        const bool own = point >= cell.first && cell.count > 0 && point < cell.first + cell.count;
        if (!own && add(cell.centre, cell.points, cell.squaredWidth)) {
            i = cell.next;
            continue;
        }
        for (std::uint32_t j = cell.first; j < cell.first + cell.count; ++j) {
            if (j != point)
                add(sorted_.data() + 3 * std::size_t(j), 1, -1);
        }
        ++i; // to the first cell within, or after a leaf to the next one
    }
    std::copy_n(sums, 3, force);
    return double(z);
}

double TreeRepulsion::compute(std::span<const float> map, std::span<float> forces) {
    sortAlongCurve(map);
    std::vector<double> shares(order_.size());
#pragma omp parallel for schedule(dynamic, 64) if (worthThreads(order_.size()))
    for (std::size_t i = 0; i < order_.size(); ++i)
        shares[i] = pushOn(std::uint32_t(i), forces.data() + 3 * std::size_t(order_[i]));
    return std::accumulate(shares.begin(), shares.end(), 0.0);
}

} // namespace fitroom
