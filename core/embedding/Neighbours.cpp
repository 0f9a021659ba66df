#include "core/embedding/Neighbours.h"

#include "core/embedding/NeighbourScan.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <stdexcept>

namespace fitroom {
namespace {

constexpr std::size_t kQueryBlock = 64;  ///< queries that share what is in the cache
constexpr std::size_t kPanelBlock = 128; ///< panels looked at before the next group of queries

template<class Score>
struct Candidate {
    Score score;
    std::int32_t index;

    bool operator<(const Candidate& other) const {
        return score < other.score || (score == other.score && index < other.index);
    }
};

/// What is nearest to one query so far: every point whose score might still be among the `count`
/// smallest, single precision being wrong by at most half the margin.
class Nearest {
public:
    Nearest(std::size_t count, float margin)
        : count_(count), margin_(margin), room_(2 * count + 32) {
        kept_.reserve(room_);
    }

    [[nodiscard]] float threshold() const { return threshold_; }
    [[nodiscard]] const std::vector<Candidate<float>>& kept() const { return kept_; }

    void add(float score, std::size_t index) {
        kept_.push_back({score, std::int32_t(index)});
        if (kept_.size() >= room_)
            tighten();
    }

    void tighten() {
        if (kept_.size() < count_)
            return;
        std::nth_element(kept_.begin(), kept_.begin() + std::ptrdiff_t(count_) - 1, kept_.end());
        threshold_ = kept_[count_ - 1].score + margin_;
        std::erase_if(kept_, [&](const auto& one) { return one.score > threshold_; });
        room_ = std::max(room_, kept_.size() + count_); // as many may be equally near
    }

private:
    std::size_t count_;
    float margin_;
    std::size_t room_;
    float threshold_ = std::numeric_limits<float>::max();
    std::vector<Candidate<float>> kept_;
};

/// The sum of f(i) over a row, in four sums that the compiler keeps in one register.
template<class F>
double sumOver(std::size_t columns, F f) {
    double sums[4] = {};
    std::size_t i = 0;
    for (; i + 4 <= columns; i += 4) {
        for (std::size_t lane = 0; lane < 4; ++lane)
            sums[lane] += f(i + lane);
    }
    double rest = 0;
    for (; i < columns; ++i)
        rest += f(i);
    return sums[0] + sums[1] + sums[2] + sums[3] + rest;
}

/// What neighbours are ranked by: the squared distance, or the cosine distance itself.
double rankOf(std::span<const float> a, std::span<const float> b, Metric metric) {
    if (metric == Metric::Euclidean)
        return sumOver(a.size(), [&](std::size_t i) {
            const double difference = double(a[i]) - double(b[i]);
            return difference * difference;
        });
    const auto product = [](std::span<const float> x, std::span<const float> y) {
        return sumOver(x.size(), [&](std::size_t i) { return double(x[i]) * double(y[i]); });
    };
    const double lengths = std::sqrt(product(a, a)) * std::sqrt(product(b, b));
    return lengths > 0 ? 1 - product(a, b) / lengths : 1;
}

float distanceOf(double rank, Metric metric) {
    return float(metric == Metric::Euclidean ? std::sqrt(rank) : rank);
}

/// The points as scores are computed from: an offset less an inner product is half the squared
/// distance to the query but for a term of the query's own, or less the cosine.
struct Prepared {
    std::vector<float> values;
    std::vector<float> offsets;
    std::vector<float> lengths;
    float longest = 0;
};

Prepared prepare(Points points, Metric metric) {
    const std::size_t rows = points.rows(), columns = points.columns;
    std::vector<double> mean(columns);
    if (metric == Metric::Euclidean) { // small numbers lose less to rounding
        for (std::size_t i = 0; i < points.values.size(); ++i)
            mean[i % columns] += double(points.values[i]) / double(rows);
    }
    Prepared prepared{std::vector<float>(points.values.size()), std::vector<float>(rows),
                      std::vector<float>(rows)};
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

/// Bound of what single precision makes of a query's scores, twice over: the usual one for sums of
/// products (Higham 2002, section 3.1), with room for the rounding of the points themselves.
float marginOf(const Prepared& prepared, std::size_t query, std::size_t columns) {
    const float lengths = prepared.lengths[query] + prepared.longest;
    return 2 * float(columns + 8) * std::numeric_limits<float>::epsilon() / 2 * lengths * lengths;
}

/// Hands a panel's points, the first of them `index`, to those of the queries they may be near to.
void addNear(const PanelScores& found, std::size_t index, std::size_t firstQuery,
             std::span<Nearest> nearest, float* thresholds) {
    for (std::size_t lane = 0; lane < PackedPoints::kPanel; ++lane) {
        if (found.near[lane] == 0)
            continue;
        for (std::size_t i = 0; i < nearest.size(); ++i) {
            if (found.scores[i][lane] > thresholds[i] || index + lane == firstQuery + i)
                continue;
            nearest[i].add(found.scores[i][lane], index + lane);
            thresholds[i] = nearest[i].threshold();
        }
    }
}

/// Finds what is near to queries [first, first + nearest.size()).
void scan(const PackedPoints& packed, const Prepared& prepared, std::size_t first,
          std::vector<Nearest>& nearest) {
    const std::size_t columns = packed.columns();
    const std::size_t groups = (nearest.size() + kQueryGroup - 1) / kQueryGroup;
    std::vector<float> queries(groups * columns * kQueryGroup);
    for (std::size_t i = 0; i < nearest.size(); ++i) {
        float* to = queries.data() + i / kQueryGroup * columns * kQueryGroup + i % kQueryGroup;
        for (std::size_t c = 0; c < columns; ++c)
            to[c * kQueryGroup] = prepared.values[(first + i) * columns + c];
    }
    PanelScores found;
    float thresholds[kQueryGroup];
    for (std::size_t block = 0; block < packed.panels(); block += kPanelBlock) {
        const std::size_t blockEnd = std::min(block + kPanelBlock, packed.panels());
        for (std::size_t group = 0; group < groups; ++group) {
            const std::size_t begin = group * kQueryGroup;
            const std::size_t count = std::min(kQueryGroup, nearest.size() - begin);
            std::fill_n(thresholds, kQueryGroup, -std::numeric_limits<float>::infinity());
            for (std::size_t i = 0; i < count; ++i)
                thresholds[i] = nearest[begin + i].threshold();
            const float* of = queries.data() + begin * columns;
            for (std::size_t panel = block;; ++panel) {
                panel = findNear(packed, panel, blockEnd, of, thresholds, found);
                if (panel == blockEnd)
                    break;
                addNear(found, panel * PackedPoints::kPanel, first + begin,
                        std::span(nearest).subspan(begin, count), thresholds);
            }
        }
    }
}

/// Ranks the candidates in double precision and writes the first ones.
void rank(Points points, std::size_t query, Metric metric,
          const std::vector<Candidate<float>>& candidates, Neighbours& neighbours) {
    std::vector<Candidate<double>> ranked;
    ranked.reserve(candidates.size());
    for (const auto& one : candidates)
        ranked.push_back(
            {rankOf(points.row(query), points.row(std::size_t(one.index)), metric), one.index});
    const auto count = std::size_t(neighbours.count);
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(count), ranked.end());
    for (std::size_t i = 0; i < count; ++i) {
        neighbours.indices[query * count + i] = ranked[i].index;
        neighbours.distances[query * count + i] = distanceOf(ranked[i].score, metric);
    }
}

tl::expected<void, Error> check(Points points, int count) {
    if (count < 1 || count > kMostNeighbours)
        return failed({CORE_TEXT("core", "The number of neighbours is %1; it must be 1 to %2."),
                       {std::to_string(count), std::to_string(kMostNeighbours)}});
    if (points.rows() <= std::size_t(count))
        return failed({CORE_TEXT("core", "%1 points have no %2 neighbours each."),
                       {std::to_string(points.rows()), std::to_string(count)}});
    return checkFinite(points);
}

} // namespace

Result<Neighbours> nearestNeighbours(Points points, int count, Metric metric,
                                     const Progress& progress) {
    if (auto checked = check(points, count); !checked)
        return Failure(checked.error());
    const std::size_t rows = points.rows();
    const Prepared prepared = prepare(points, metric);
    const PackedPoints packed({prepared.values, points.columns}, prepared.offsets);
    Neighbours neighbours{count, std::vector<std::int32_t>(rows * std::size_t(count)),
                          std::vector<float>(rows * std::size_t(count))};
    std::atomic<bool> stopped = false;
    std::atomic<std::size_t> done = 0;
    const auto work = [&](std::size_t first) {
        const std::size_t queries = std::min(kQueryBlock, rows - first);
        std::vector<Nearest> nearest;
        for (std::size_t i = 0; i < queries; ++i)
            nearest.emplace_back(std::size_t(count), marginOf(prepared, first + i, points.columns));
        scan(packed, prepared, first, nearest);
        for (std::size_t i = 0; i < queries; ++i) {
            nearest[i].tighten();
            rank(points, first + i, metric, nearest[i].kept(), neighbours);
        }
        done += queries;
    };
#pragma omp parallel for schedule(dynamic)
    for (std::size_t first = 0; first < rows; first += kQueryBlock) {
        if (stopped || progress.stopRequested()) {
            stopped = true;
            continue;
        }
        work(first);
#pragma omp critical(fitroomNeighbours)
        progress.report(double(done) / double(rows));
    }
    if (stopped)
        return cancelled();
    return neighbours;
}

Neighbours nearestTo(Points points, std::size_t point, int count, Metric metric) {
    if (point >= points.rows())
        throw std::out_of_range("no such point");
    std::vector<Candidate<double>> all;
    all.reserve(points.rows());
    for (std::size_t i = 0; i < points.rows(); ++i) {
        if (i != point)
            all.push_back({rankOf(points.row(point), points.row(i), metric), std::int32_t(i)});
    }
    const auto kept = std::min(all.size(), std::size_t(std::max(count, 0)));
    std::partial_sort(all.begin(), all.begin() + std::ptrdiff_t(kept), all.end());
    Neighbours neighbours{int(kept), {}, {}};
    for (std::size_t i = 0; i < kept; ++i) {
        neighbours.indices.push_back(all[i].index);
        neighbours.distances.push_back(distanceOf(all[i].score, metric));
    }
    return neighbours;
}

} // namespace fitroom
