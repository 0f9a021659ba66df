#include "core/embedding/NeighbourScan.h"

#include "core/support/Simd.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fitroom {
namespace {

#define FITROOM_INLINE inline __attribute__((always_inline))

// One point a lane: the widest registers at hand, or several narrower ones.
typedef float Lanes __attribute__((vector_size(PackedPoints::kPanel * sizeof(float))));
typedef std::int32_t Mask __attribute__((vector_size(PackedPoints::kPanel * sizeof(float))));

/// The scores of one panel.
FITROOM_INLINE void scorePanel(const PackedPoints& points, std::size_t panel, const float* queries,
                               Lanes (&sums)[kQueryGroup]) {
    Lanes offsets;
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
}

} // namespace

ScoredPoints prepareScores(Points points, Metric metric) {
    const std::size_t rows = points.rows(), columns = points.columns;
    std::vector<double> mean(columns);
    if (metric == Metric::Euclidean) { // small numbers lose less to rounding
        for (std::size_t i = 0; i < points.values.size(); ++i)
            mean[i % columns] += double(points.values[i]) / double(rows);
    }
    ScoredPoints prepared{columns, std::vector<float>(points.values.size()),
                          std::vector<float>(rows), std::vector<float>(rows)};
    for (std::size_t row = 0; row < rows; ++row) {
        const auto from = points.row(row);
        double squares = 0;
        for (std::size_t i = 0; i < columns; ++i)
            squares += (from[i] - mean[i]) * (from[i] - mean[i]);
        const bool unit = metric == Metric::Cosine;
        const double scale = unit && squares > 0 ? 1 / std::sqrt(squares) : 1;
        for (std::size_t i = 0; i < columns; ++i)
            prepared.values[row * columns + i] = float((from[i] - mean[i]) * scale);
        prepared.offsets[row] = unit ? 0 : float(squares / 2);
        prepared.lengths[row] = float(std::sqrt(squares) * scale);
        prepared.longest = std::max(prepared.longest, prepared.lengths[row]);
    }
    return prepared;
}

PackedPoints::PackedPoints(const ScoredPoints& points) : columns_(points.columns) {
    const std::size_t rows = points.offsets.size(), count = (rows + kPanel - 1) / kPanel;
    values_.assign(count * columns_ * kPanel, 0.0F);
    offsets_.assign(count * kPanel, std::numeric_limits<float>::infinity());
    for (std::size_t row = 0; row < rows; ++row) {
        offsets_[row] = points.offsets[row];
        float* to = values_.data() + row / kPanel * columns_ * kPanel + row % kPanel;
        for (std::size_t column = 0; column < columns_; ++column)
            to[column * kPanel] = points.values[row * columns_ + column];
    }
}

std::vector<float> packQueries(const ScoredPoints& points, std::span<const std::int32_t> rows) {
    const std::size_t columns = points.columns;
    std::vector<float> queries((rows.size() + kQueryGroup - 1) / kQueryGroup * columns *
                               kQueryGroup);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const float* from = points.values.data() + std::size_t(rows[i]) * columns;
        float* to = queries.data() + i / kQueryGroup * columns * kQueryGroup + i % kQueryGroup;
        for (std::size_t column = 0; column < columns; ++column)
            to[column * kQueryGroup] = from[column];
    }
    return queries;
}

FITROOM_VECTOR_CLONES
std::size_t findNear(const PackedPoints& points, std::size_t begin, std::size_t end,
                     const float* queries, const float* thresholds, PanelScores& found) {
    for (std::size_t panel = begin; panel < end; ++panel) {
        Lanes sums[kQueryGroup];
        scorePanel(points, panel, queries, sums);
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

FITROOM_VECTOR_CLONES
void scoreAll(const PackedPoints& points, const float* queries, float* scores) {
    for (std::size_t panel = 0; panel < points.panels(); ++panel) {
        Lanes sums[kQueryGroup];
        scorePanel(points, panel, queries, sums);
        __builtin_memcpy(scores + panel * kQueryGroup * PackedPoints::kPanel, sums, sizeof(sums));
    }
}

} // namespace fitroom
