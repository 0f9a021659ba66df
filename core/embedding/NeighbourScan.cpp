#include "core/embedding/NeighbourScan.h"

#include "core/support/Simd.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace fitroom {
namespace {

#define FITROOM_INLINE inline __attribute__((always_inline))

// One point a lane. Compilers make poor code of vectors wider than the processor's.
typedef float Eight __attribute__((vector_size(8 * sizeof(float))));
typedef float Sixteen __attribute__((vector_size(16 * sizeof(float))));

/// Adds to a panel's scores, or to nothing, an offset for each point and takes the products with
/// the queries away: `values` is columns x kPanel, `queries` columns x kQueryGroup. Gives whether a
/// score is at most its query's threshold, told from the registers: scores that are read back from
/// memory wait for the writing.
template<class Lanes, bool kAdd>
FITROOM_INLINE bool addScores(const float* values, const float* offsets, const float* queries,
                              std::size_t columns, const float* thresholds, PanelScores& scores) {
    constexpr std::size_t kLanes = sizeof(Lanes) / sizeof(float);
    decltype(Lanes{} <= Lanes{}) near = {};
    for (std::size_t first = 0; first < PackedPoints::kPanel; first += kLanes) {
        Lanes offset, sums[kQueryGroup];
        __builtin_memcpy(&offset, offsets + first, sizeof(Lanes));
#pragma GCC unroll 8
        for (std::size_t i = 0; i < kQueryGroup; ++i) {
            sums[i] = Lanes{};
            if constexpr (kAdd)
                __builtin_memcpy(&sums[i], scores[i] + first, sizeof(Lanes));
            sums[i] += offset;
        }
        for (std::size_t column = 0; column < columns; ++column) {
            Lanes points;
            __builtin_memcpy(&points, values + column * PackedPoints::kPanel + first,
                             sizeof(Lanes));
#pragma GCC unroll 8
            for (std::size_t i = 0; i < kQueryGroup; ++i)
                sums[i] -= points * queries[column * kQueryGroup + i];
        }
#pragma GCC unroll 8
        for (std::size_t i = 0; i < kQueryGroup; ++i) {
            near |= sums[i] <= Lanes{} + thresholds[i];
            __builtin_memcpy(scores[i] + first, &sums[i], sizeof(Lanes));
        }
    }
    std::int32_t any = 0;
    for (std::size_t lane = 0; lane < kLanes; ++lane)
        any |= near[lane];
    return any != 0;
}

/// A panel's scores by the head alone: bounds of the scores.
template<class Lanes>
FITROOM_INLINE bool scoreHead(const PackedPoints& points, std::size_t panel, const float* queries,
                              const float* thresholds, PanelScores& scores) {
    return addScores<Lanes, false>(points.panel(panel), points.headOffsets(panel), queries,
                                   points.head(), thresholds, scores);
}

/// Makes those bounds the scores.
template<class Lanes>
FITROOM_INLINE bool scoreTail(const PackedPoints& points, std::size_t panel, const float* queries,
                              const float* thresholds, PanelScores& scores) {
    const std::size_t head = points.head();
    return addScores<Lanes, true>(points.panel(panel) + head * PackedPoints::kPanel,
                                  points.tailOffsets(panel), queries + head * kQueryGroup,
                                  points.columns() - head, thresholds, scores);
}

template<class Lanes>
FITROOM_INLINE std::size_t findNearBy(const PackedPoints& points, std::size_t begin,
                                      std::size_t end, const QueryGroup& queries,
                                      PanelScores& found) {
    for (std::size_t panel = begin; panel < end; ++panel) {
        if (scoreHead<Lanes>(points, panel, queries.values, queries.headThresholds, found) &&
            scoreTail<Lanes>(points, panel, queries.values, queries.thresholds, found))
            return panel;
    }
    return end;
}

template<class Lanes>
FITROOM_INLINE void scoreAllBy(const PackedPoints& points, const float* queries, float* scores) {
    constexpr float kNone[kQueryGroup] = {};
    for (std::size_t panel = 0; panel < points.panels(); ++panel) {
        PanelScores of;
        scoreHead<Lanes>(points, panel, queries, kNone, of);
        scoreTail<Lanes>(points, panel, queries, kNone, of);
        __builtin_memcpy(scores + panel * kQueryGroup * PackedPoints::kPanel, of, sizeof(of));
    }
}

/// The columns by how much the points differ in them, most first.
std::vector<std::size_t> bySpread(Points points, const std::vector<double>& mean) {
    std::vector<double> spread(points.columns);
    for (std::size_t i = 0; i < points.values.size(); ++i) {
        const double difference = double(points.values[i]) - mean[i % points.columns];
        spread[i % points.columns] += difference * difference;
    }
    std::vector<std::size_t> columns(points.columns);
    std::iota(columns.begin(), columns.end(), 0);
    std::ranges::stable_sort(columns,
                             [&](std::size_t a, std::size_t b) { return spread[a] > spread[b]; });
    return columns;
}

/// A quarter of the columns is enough to tell most points apart. Of few columns it is all.
std::size_t headOf(std::size_t columns) {
    return columns < 16 ? columns : columns / 4;
}

std::size_t widestColumn(const ScoredPoints& points, std::span<const std::int32_t> places) {
    const std::size_t columns = std::min<std::size_t>(points.head, 32);
    std::vector<double> sums(columns), squares(columns);
    for (const std::int32_t place : places) {
        const float* values = points.values.data() + std::size_t(place) * points.columns;
        for (std::size_t column = 0; column < columns; ++column) {
            sums[column] += double(values[column]);
            squares[column] += double(values[column]) * double(values[column]);
        }
    }
    for (std::size_t column = 0; column < columns; ++column)
        squares[column] -= sums[column] * sums[column] / double(places.size());
    return std::size_t(std::ranges::max_element(squares) - squares.begin());
}

/// Halves `places` until a panel holds them.
void orderNearby(const ScoredPoints& points, std::span<std::int32_t> places) {
    const std::size_t panels = (places.size() + PackedPoints::kPanel - 1) / PackedPoints::kPanel;
    if (panels < 2)
        return;
    const std::size_t column = widestColumn(points, places),
                      half = panels / 2 * PackedPoints::kPanel;
    const auto less = [&](std::int32_t a, std::int32_t b) {
        return std::pair(points.values[std::size_t(a) * points.columns + column], a) <
               std::pair(points.values[std::size_t(b) * points.columns + column], b);
    };
    std::nth_element(places.begin(), places.begin() + std::ptrdiff_t(half), places.end(), less);
    orderNearby(points, places.first(half));
    orderNearby(points, places.subspan(half));
}

} // namespace

ScoredPoints prepareScores(Points points, Metric metric) {
    const std::size_t rows = points.rows(), columns = points.columns;
    std::vector<double> mean(columns);
    if (metric == Metric::Euclidean) { // small numbers lose less to rounding
        for (std::size_t i = 0; i < points.values.size(); ++i)
            mean[i % columns] += double(points.values[i]) / double(rows);
    }
    const std::vector<std::size_t> order = bySpread(points, mean);
    ScoredPoints prepared;
    prepared.columns = columns;
    prepared.head = headOf(columns);
    prepared.values.resize(points.values.size());
    for (std::vector<float>* each : {&prepared.offsets, &prepared.tails, &prepared.lengths})
        each->resize(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const auto from = points.row(row);
        double squares = 0;
        for (std::size_t i = 0; i < columns; ++i)
            squares += (from[i] - mean[i]) * (from[i] - mean[i]);
        const bool unit = metric == Metric::Cosine;
        const double scale = unit && squares > 0 ? 1 / std::sqrt(squares) : 1;
        double tail = 0;
        for (std::size_t i = 0; i < columns; ++i) {
            const double value = (from[order[i]] - mean[order[i]]) * scale;
            prepared.values[row * columns + i] = float(value);
            tail += i < prepared.head ? 0 : value * value / 2;
        }
        prepared.offsets[row] = unit ? 0 : float(squares / 2);
        prepared.tails[row] = float(tail);
        prepared.lengths[row] = float(std::sqrt(squares) * scale);
        prepared.longest = std::max(prepared.longest, prepared.lengths[row]);
    }
    return prepared;
}

std::vector<std::int32_t> nearbyOrder(const ScoredPoints& points) {
    std::vector<std::int32_t> order(points.rows());
    std::iota(order.begin(), order.end(), 0);
    orderNearby(points, order);
    return order;
}

PackedPoints::PackedPoints(const ScoredPoints& points, std::vector<std::int32_t> order)
    : columns_(points.columns), head_(points.head), order_(std::move(order)) {
    const std::size_t count = (order_.size() + kPanel - 1) / kPanel;
    values_.assign(count * columns_ * kPanel, 0.0F);
    headOffsets_.assign(count * kPanel, std::numeric_limits<float>::infinity());
    tailOffsets_.assign(count * kPanel, 0.0F);
    for (std::size_t place = 0; place < order_.size(); ++place) {
        const auto row = std::size_t(order_[place]);
        headOffsets_[place] = points.offsets[row] - points.tails[row];
        tailOffsets_[place] = points.tails[row];
        float* to = values_.data() + place / kPanel * columns_ * kPanel + place % kPanel;
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

#ifdef FITROOM_FOR_X86_V4
namespace {

FITROOM_FOR_X86_V3 std::size_t findNearV3(const PackedPoints& points, std::size_t begin,
                                          std::size_t end, const QueryGroup& queries,
                                          PanelScores& found) {
    return findNearBy<Eight>(points, begin, end, queries, found);
}

FITROOM_FOR_X86_V4 std::size_t findNearV4(const PackedPoints& points, std::size_t begin,
                                          std::size_t end, const QueryGroup& queries,
                                          PanelScores& found) {
    return findNearBy<Sixteen>(points, begin, end, queries, found);
}

FITROOM_FOR_X86_V3 void scoreAllV3(const PackedPoints& points, const float* queries,
                                   float* scores) {
    scoreAllBy<Eight>(points, queries, scores);
}

FITROOM_FOR_X86_V4 void scoreAllV4(const PackedPoints& points, const float* queries,
                                   float* scores) {
    scoreAllBy<Sixteen>(points, queries, scores);
}

} // namespace
#endif

std::size_t findNear(const PackedPoints& points, std::size_t begin, std::size_t end,
                     const QueryGroup& queries, PanelScores& found) {
#ifdef FITROOM_FOR_X86_V4
    if (runsX86V4())
        return findNearV4(points, begin, end, queries, found);
    if (runsX86V3())
        return findNearV3(points, begin, end, queries, found);
#endif
    return findNearBy<Eight>(points, begin, end, queries, found);
}

void scoreAll(const PackedPoints& points, const float* queries, float* scores) {
#ifdef FITROOM_FOR_X86_V4
    if (runsX86V4())
        return scoreAllV4(points, queries, scores);
    if (runsX86V3())
        return scoreAllV3(points, queries, scores);
#endif
    scoreAllBy<Eight>(points, queries, scores);
}

} // namespace fitroom
