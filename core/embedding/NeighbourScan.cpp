#include "core/embedding/NeighbourScan.h"

#include "core/support/Simd.h"

#include <limits>

namespace fitroom {
namespace {

// One point a lane: the widest registers at hand, or several narrower ones.
typedef float Lanes __attribute__((vector_size(PackedPoints::kPanel * sizeof(float))));
typedef std::int32_t Mask __attribute__((vector_size(PackedPoints::kPanel * sizeof(float))));

} // namespace

PackedPoints::PackedPoints(Points points, std::span<const float> offsets)
    : columns_(points.columns) {
    const std::size_t count = (points.rows() + kPanel - 1) / kPanel;
    values_.assign(count * columns_ * kPanel, 0.0F);
    offsets_.assign(count * kPanel, std::numeric_limits<float>::infinity());
    for (std::size_t row = 0; row < points.rows(); ++row) {
        offsets_[row] = offsets[row];
        float* to = values_.data() + row / kPanel * columns_ * kPanel + row % kPanel;
        for (std::size_t column = 0; column < columns_; ++column)
            to[column * kPanel] = points.values[row * columns_ + column];
    }
}

FITROOM_VECTOR_CLONES
std::size_t findNear(const PackedPoints& points, std::size_t begin, std::size_t end,
                     const float* queries, const float* thresholds, PanelScores& found) {
    for (std::size_t panel = begin; panel < end; ++panel) {
        Lanes offsets, sums[kQueryGroup];
        __builtin_memcpy(&offsets, points.offsets(panel), sizeof(Lanes));
        for (Lanes& sum : sums)
            sum = offsets;
        const float* at = points.panel(panel);
        for (std::size_t column = 0; column < points.columns(); ++column) {
            Lanes values;
            __builtin_memcpy(&values, at + column * PackedPoints::kPanel, sizeof(Lanes));
            for (std::size_t i = 0; i < kQueryGroup; ++i)
                sums[i] -= values * queries[column * kQueryGroup + i];
        }
        Mask near = {};
        for (std::size_t i = 0; i < kQueryGroup; ++i)
            near |= sums[i] <= thresholds[i];
        std::int32_t any = 0;
        for (std::size_t lane = 0; lane < PackedPoints::kPanel; ++lane)
            any |= near[lane];
        if (any != 0) {
            __builtin_memcpy(found.scores, sums, sizeof(sums));
            __builtin_memcpy(found.near, &near, sizeof(near));
            return panel;
        }
    }
    return end;
}

} // namespace fitroom
