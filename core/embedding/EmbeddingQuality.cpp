#include "core/embedding/EmbeddingQuality.h"

#include "core/embedding/NeighbourScan.h"
#include "core/support/Simd.h"

#include <algorithm>
#include <atomic>
#include <numeric>

namespace fitroom {
namespace {

constexpr double kMostProducts = 1e12;
constexpr double kRanking = 50; ///< products that take as long as ranking two points' distance
constexpr std::size_t kBlock = 4 * kQueryGroup; ///< queries a thread takes at a time

/// Rows to measure: all, or as many as are affordable, spread evenly.
std::vector<std::int32_t> rowsToMeasure(Points points) {
    const double each = double(points.rows()) * (double(points.columns) + kRanking);
    const auto affordable = std::size_t(std::max(kMostProducts / each, double(kBlock)));
    const std::size_t count = std::min(points.rows(), affordable);
    std::vector<std::int32_t> rows(count);
    for (std::size_t i = 0; i < count; ++i)
        rows[i] = std::int32_t(i * points.rows() / count);
    return rows;
}

/// How many of a query's scores (every kQueryGroup-th panel of them) are below a limit.
FITROOM_VECTOR_CLONES
std::int32_t countBelow(const float* scores, std::size_t panels, float limit) {
    std::int32_t counts[PackedPoints::kPanel] = {};
    for (std::size_t panel = 0; panel < panels; ++panel) {
        const float* of = scores + panel * kQueryGroup * PackedPoints::kPanel;
        for (std::size_t lane = 0; lane < PackedPoints::kPanel; ++lane)
            counts[lane] += of[lane] < limit ? 1 : 0;
    }
    return std::accumulate(std::begin(counts), std::end(counts), 0);
}

/// Among the scores of one query.
class Ranks {
public:
    Ranks(const float* scores, std::size_t panels, std::int32_t query)
        : scores_(scores), panels_(panels), own_(score(query)) {}

    /// From 1, the query itself left out; points equally near have the same.
    [[nodiscard]] std::int32_t of(std::int32_t point) const {
        const float limit = score(point);
        return 1 + countBelow(scores_, panels_, limit) - (own_ < limit ? 1 : 0);
    }

private:
    [[nodiscard]] float score(std::int32_t point) const {
        const auto index = std::size_t(point);
        return scores_[index / PackedPoints::kPanel * kQueryGroup * PackedPoints::kPanel +
                       index % PackedPoints::kPanel];
    }

    const float* scores_;
    std::size_t panels_;
    float own_;
};

/// Measures row `index` of `quality`.
void measure(const Ranks& ranks, std::span<const std::int32_t> inMap, std::size_t points,
             std::size_t index, EmbeddingQuality& quality) {
    const double n = double(points), k = double(quality.neighbours);
    double excess = 0, kept = 0;
    for (const std::int32_t neighbour : inMap) {
        const double rank = ranks.of(neighbour);
        excess += std::max(rank - k, 0.0);
        kept += rank <= k ? 1 : 0;
    }
    quality.pointTrustworthiness[index] = float(1 - 2 * excess / (k * (2 * n - 3 * k - 1)));
    quality.pointPreservation[index] = float(kept / k);
}

double meanOf(const std::vector<float>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

} // namespace

Result<EmbeddingQuality> embeddingQuality(Points points, Points map, int neighbours,
                                          const Progress& progress) {
    if (neighbours < 1 || 2 * std::size_t(neighbours) >= points.rows())
        return failed({CORE_TEXT("core", "The number of neighbours compared is %1; it must be at "
                                         "least 1 and less than half of the %2 points."),
                       {std::to_string(neighbours), std::to_string(points.rows())}});
    if (auto finite = checkFinite(points); !finite)
        return Failure(finite.error());
    EmbeddingQuality quality{neighbours, 0, 0, rowsToMeasure(points), {}, {}};
    const std::vector<std::int32_t>& rows = quality.rows;
    const auto inMap =
        nearestNeighboursOf(map, rows, neighbours, Metric::Euclidean, progress.part(0, 0.3));
    if (!inMap)
        return Failure(inMap.error());
    quality.pointTrustworthiness.resize(rows.size());
    quality.pointPreservation.resize(rows.size());
    const ScoredPoints scored = prepareScores(points, Metric::Euclidean);
    std::vector<std::int32_t> asGiven(points.rows());
    std::iota(asGiven.begin(), asGiven.end(), 0);
    const PackedPoints packed(scored, std::move(asGiven));
    std::atomic<bool> stopped = false;
    std::size_t done = 0;
#pragma omp parallel for schedule(dynamic)
    for (std::size_t first = 0; first < rows.size(); first += kBlock) {
        if (stopped || progress.stopRequested()) {
            stopped = true;
            continue;
        }
        const std::size_t count = std::min(kBlock, rows.size() - first);
        const auto queries = packQueries(scored, std::span(rows).subspan(first, count));
        std::vector<float> scores(packed.panels() * kQueryGroup * PackedPoints::kPanel);
        for (std::size_t i = 0; i < count; ++i) {
            if (i % kQueryGroup == 0)
                scoreAll(packed, queries.data() + i * packed.columns(), scores.data());
            const float* own = scores.data() + i % kQueryGroup * PackedPoints::kPanel;
            measure({own, packed.panels(), rows[first + i]}, inMap->of(first + i), points.rows(),
                    first + i, quality);
        }
#pragma omp critical(fitroomQuality)
        {
            done += count;
            progress.report(0.3 + 0.7 * double(done) / double(rows.size()));
        }
    }
    if (stopped)
        return cancelled();
    quality.trustworthiness = meanOf(quality.pointTrustworthiness);
    quality.preservation = meanOf(quality.pointPreservation);
    return quality;
}

} // namespace fitroom
