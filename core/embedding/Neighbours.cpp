#include "core/embedding/Neighbours.h"

#include "core/embedding/NeighbourScan.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <utility>

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

    void add(float score, std::int32_t index) {
        kept_.push_back({score, index});
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

/// Bound of what single precision makes of a query's scores, twice over: the usual one for sums of
/// products (Higham 2002, section 3.1), with room for the rounding of the points themselves.
float marginOf(const ScoredPoints& scored, std::int32_t query) {
    const float lengths = scored.lengths[std::size_t(query)] + scored.longest;
    return 2 * float(scored.columns + 12) * std::numeric_limits<float>::epsilon() / 2 * lengths *
           lengths;
}

/// Some queries, near each other, and what is nearest to them so far.
struct Search {
    std::vector<std::int32_t> queries;
    std::vector<float> packed; ///< as packQueries makes them
    std::vector<Nearest> nearest;

    Search(const ScoredPoints& scored, std::vector<std::int32_t> points, std::size_t count)
        : queries(std::move(points)), packed(packQueries(scored, queries)) {
        for (const std::int32_t query : queries)
            nearest.emplace_back(count, marginOf(scored, query));
    }
};

/// One group of a search's queries, from query `first` on.
class GroupScan {
public:
    GroupScan(const ScoredPoints& scored, Search& search, std::size_t first)
        : scored_(scored), search_(search), first_(first),
          count_(std::min(kQueryGroup, search.queries.size() - first)) {
        group_.values = search.packed.data() + first * scored.columns;
        std::fill_n(group_.thresholds, kQueryGroup, -std::numeric_limits<float>::infinity());
        std::fill_n(group_.headThresholds, kQueryGroup, -std::numeric_limits<float>::infinity());
        for (std::size_t i = 0; i < count_; ++i)
            setThreshold(i);
    }

    /// Looks at panels [begin, end).
    void over(const PackedPoints& packed, std::size_t begin, std::size_t end) {
        PanelScores found;
        for (std::size_t panel = begin;; ++panel) {
            panel = findNear(packed, panel, end, group_, found);
            if (panel == end)
                return;
            addNear(packed, panel, found);
        }
    }

private:
    void setThreshold(std::size_t i) {
        const float threshold = search_.nearest[first_ + i].threshold();
        group_.thresholds[i] = threshold;
        group_.headThresholds[i] =
            threshold + scored_.tails[std::size_t(search_.queries[first_ + i])];
    }

    /// Keeps those points of a panel that may be near to a query.
    void addNear(const PackedPoints& packed, std::size_t panel, const PanelScores& found) {
        for (std::size_t i = 0; i < count_; ++i) {
            for (std::size_t lane = 0; lane < PackedPoints::kPanel; ++lane) {
                if (found[i][lane] > group_.thresholds[i])
                    continue;
                const std::int32_t point = packed.point(panel * PackedPoints::kPanel + lane);
                if (point == search_.queries[first_ + i])
                    continue;
                search_.nearest[first_ + i].add(found[i][lane], point);
                setThreshold(i);
            }
        }
    }

    const ScoredPoints& scored_;
    Search& search_;
    std::size_t first_;
    std::size_t count_;
    QueryGroup group_;
};

/// Finds what is near to some queries. `start` is the panel where they would lie: what is found
/// there soon rules out most other panels.
void scan(const PackedPoints& packed, const ScoredPoints& scored, std::size_t start,
          Search& search) {
    const std::size_t blocks = (packed.panels() + kPanelBlock - 1) / kPanelBlock;
    for (std::size_t i = 0; i < blocks; ++i) {
        const std::size_t begin = (start / kPanelBlock + i) % blocks * kPanelBlock;
        const std::size_t end = std::min(begin + kPanelBlock, packed.panels());
        for (std::size_t first = 0; first < search.queries.size(); first += kQueryGroup)
            GroupScan(scored, search, first).over(packed, begin, end);
    }
    for (Nearest& one : search.nearest)
        one.tighten();
}

/// Where each point is in `order`.
std::vector<std::int32_t> placesIn(const std::vector<std::int32_t>& order) {
    std::vector<std::int32_t> places(order.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        places[std::size_t(order[place])] = std::int32_t(place);
    return places;
}

/// Ranks the candidates in double precision and writes the first ones as row `row`.
void rank(Points points, std::int32_t query, Metric metric,
          const std::vector<Candidate<float>>& candidates, std::size_t row,
          Neighbours& neighbours) {
    std::vector<Candidate<double>> ranked;
    ranked.reserve(candidates.size());
    const auto from = points.row(std::size_t(query));
    for (const auto& one : candidates)
        ranked.push_back({rankOf(from, points.row(std::size_t(one.index)), metric), one.index});
    const auto count = std::size_t(neighbours.count);
    std::partial_sort(ranked.begin(), ranked.begin() + std::ptrdiff_t(count), ranked.end());
    for (std::size_t i = 0; i < count; ++i) {
        neighbours.indices[row * count + i] = ranked[i].index;
        neighbours.distances[row * count + i] = distanceOf(ranked[i].score, metric);
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
    std::vector<std::int32_t> all(points.rows());
    std::iota(all.begin(), all.end(), 0);
    return nearestNeighboursOf(points, all, count, metric, progress);
}

Result<Neighbours> nearestNeighboursOf(Points points, std::span<const std::int32_t> rows, int count,
                                       Metric metric, const Progress& progress) {
    if (auto checked = check(points, count); !checked)
        return Failure(checked.error());
    const ScoredPoints scored = prepareScores(points, metric);
    const std::vector<std::int32_t> order = nearbyOrder(scored), places = placesIn(order);
    const PackedPoints packed(scored, order);
    std::vector<std::size_t> results(
        rows.size()); // rows of the result, those near each other together
    std::iota(results.begin(), results.end(), 0);
    std::ranges::sort(results, {}, [&](std::size_t i) { return places[std::size_t(rows[i])]; });
    Neighbours neighbours{count, std::vector<std::int32_t>(rows.size() * std::size_t(count)),
                          std::vector<float>(rows.size() * std::size_t(count))};
    std::atomic<bool> stopped = false;
    std::size_t done = 0;
#pragma omp parallel for schedule(dynamic)
    for (std::size_t first = 0; first < rows.size(); first += kQueryBlock) {
        if (stopped || progress.stopRequested()) {
            stopped = true;
            continue;
        }
        const auto block =
            std::span(results).subspan(first, std::min(kQueryBlock, rows.size() - first));
        std::vector<std::int32_t> queries;
        for (const std::size_t result : block)
            queries.push_back(rows[result]);
        Search search(scored, std::move(queries), std::size_t(count));
        scan(packed, scored,
             std::size_t(places[std::size_t(search.queries.front())]) / PackedPoints::kPanel,
             search);
        for (std::size_t i = 0; i < block.size(); ++i)
            rank(points, search.queries[i], metric, search.nearest[i].kept(), block[i], neighbours);
#pragma omp critical(fitroomNeighbours)
        {
            done += block.size();
            progress.report(double(done) / double(rows.size()));
        }
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
