#include "core/embedding/Attraction.h"

#include "core/embedding/Parallel.h"
#include "core/support/Simd.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fitroom {
namespace {

constexpr std::size_t kLanes = 16;
constexpr std::size_t kBlock = 256; ///< rows handed to a thread at a time

struct Edges {
    const std::int32_t* columns;
    const float* values;
    std::size_t count; ///< a multiple of kLanes
};

/// Points by a curve that stays near what it has passed: the bits of their coordinates in turn
/// (Morton 1966).
std::vector<std::int32_t> zOrder(std::span<const float> map, int dimensions) {
    constexpr int kBits = 10; // of each coordinate
    const auto [low, high] = std::ranges::minmax(map);
    const float scale = high > low ? float((1 << kBits) - 1) / (high - low) : 0;
    std::vector<std::pair<std::uint32_t, std::int32_t>> keys(map.size() / std::size_t(dimensions));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keys[i].second = std::int32_t(i);
        for (int d = 0; d < dimensions; ++d) {
            const float value = map[i * std::size_t(dimensions) + std::size_t(d)];
            const auto place = std::uint32_t((value - low) * scale);
            for (int bit = 0; bit < kBits; ++bit)
                keys[i].first |= (place >> bit & 1U) << (bit * dimensions + d);
        }
    }
    std::ranges::sort(keys);
    std::vector<std::int32_t> order(keys.size());
    std::ranges::transform(keys, order.begin(), [](const auto& key) { return key.second; });
    return order;
}

/// The force on point i. Sums lie in lanes, which makes their order the same everywhere.
template<std::size_t dimensions>
inline __attribute__((always_inline)) void pull(const Edges& edges, const float* __restrict map,
                                                std::size_t i, float* __restrict force) {
    float sums[dimensions][kLanes] = {};
    for (std::size_t first = 0; first < edges.count; first += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            const float* other = map + std::size_t(edges.columns[first + lane]) * dimensions;
            float differences[dimensions];
            float weight = 1;
            for (std::size_t d = 0; d < dimensions; ++d) {
                differences[d] = map[i * dimensions + d] - other[d];
                weight += differences[d] * differences[d];
            }
            weight = edges.values[first + lane] / weight;
            for (std::size_t d = 0; d < dimensions; ++d)
                sums[d][lane] += weight * differences[d];
        }
    }
    for (std::size_t d = 0; d < dimensions; ++d) {
        float sum = 0;
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sum += sums[d][lane];
        force[d] = sum;
    }
}

FITROOM_VECTOR_CLONES
void pull2(const Edges& edges, const float* map, std::size_t i, float* force) {
    pull<2>(edges, map, i, force);
}

FITROOM_VECTOR_CLONES
void pull3(const Edges& edges, const float* map, std::size_t i, float* force) {
    pull<3>(edges, map, i, force);
}

} // namespace

Attraction::Attraction(const SparseMatrix& affinities)
    : order_(affinities.rows()), starts_(affinities.starts.size()) {
    const std::size_t rows = affinities.rows();
    std::iota(order_.begin(), order_.end(), 0);
    for (std::size_t row = 0; row < rows; ++row) {
        const std::int64_t count = affinities.starts[row + 1] - affinities.starts[row];
        starts_[row + 1] = starts_[row] + (count + kLanes - 1) / kLanes * kLanes;
    }
    columns_.resize(std::size_t(starts_[rows]));
    values_.resize(columns_.size());
#pragma omp parallel for schedule(static, kBlock)
    for (std::size_t row = 0; row < rows; ++row) {
        const std::int64_t from = affinities.starts[row], end = affinities.starts[row + 1];
        const auto to = std::size_t(starts_[row]);
        std::fill(columns_.begin() + starts_[row], columns_.begin() + starts_[row + 1],
                  std::int32_t(row)); // where there is nothing: no force to oneself
        std::copy(affinities.columns.begin() + from, affinities.columns.begin() + end,
                  columns_.begin() + std::ptrdiff_t(to));
        std::copy(affinities.values.begin() + from, affinities.values.begin() + end,
                  values_.begin() + std::ptrdiff_t(to));
    }
}

void Attraction::arrange(std::span<const float> map, int dimensions) {
    const std::size_t rows = order_.size();
    const std::vector<std::int32_t> order = zOrder(map, dimensions);
    std::vector<std::int32_t> before(rows), after(rows); // where a point lay and will lie
    for (std::size_t place = 0; place < rows; ++place) {
        before[std::size_t(order_[place])] = std::int32_t(place);
        after[std::size_t(order[place])] = std::int32_t(place);
    }
    std::vector<std::int64_t> starts(rows + 1);
    for (std::size_t place = 0; place < rows; ++place) {
        const auto old = std::size_t(before[std::size_t(order[place])]);
        starts[place + 1] = starts[place] + starts_[old + 1] - starts_[old];
    }
    std::vector<std::int32_t> columns(columns_.size());
    std::vector<float> values(values_.size());
#pragma omp parallel for schedule(dynamic, kBlock) if (worthThreads(rows))
    for (std::size_t place = 0; place < rows; ++place) {
        const auto old = std::size_t(before[std::size_t(order[place])]);
        std::int64_t to = starts[place];
        for (std::int64_t from = starts_[old]; from < starts_[old + 1]; ++from, ++to) {
            const std::int32_t point = order_[std::size_t(columns_[std::size_t(from)])];
            columns[std::size_t(to)] = after[std::size_t(point)];
            values[std::size_t(to)] = values_[std::size_t(from)];
        }
    }
    order_ = order;
    starts_ = std::move(starts);
    columns_ = std::move(columns);
    values_ = std::move(values);
}

void Attraction::compute(std::span<const float> map, int dimensions, std::span<float> forces) {
    const auto columns = std::size_t(dimensions);
    const std::size_t rows = order_.size();
    map_.resize(map.size());
    for (std::size_t place = 0; place < rows; ++place)
        std::copy_n(map.begin() + order_[place] * dimensions, columns,
                    map_.begin() + std::ptrdiff_t(place * columns));
    const auto pull = dimensions == 2 ? pull2 : pull3;
#pragma omp parallel for schedule(dynamic, kBlock) if (worthThreads(rows))
    for (std::size_t place = 0; place < rows; ++place) {
        const auto first = std::size_t(starts_[place]);
        pull({columns_.data() + first, values_.data() + first,
              std::size_t(starts_[place + 1]) - first},
             map_.data(), place, forces.data() + std::size_t(order_[place]) * columns);
    }
}

double Attraction::logRatio(std::span<const float> map, int dimensions) const {
    const auto columns = std::size_t(dimensions);
    const std::size_t rows = order_.size();
    std::vector<double> sums(rows);
#pragma omp parallel for schedule(dynamic, kBlock) if (worthThreads(rows))
    for (std::size_t place = 0; place < rows; ++place) {
        const float* const one = map.data() + std::size_t(order_[place]) * columns;
        for (auto edge = std::size_t(starts_[place]); edge < std::size_t(starts_[place + 1]);
             ++edge) {
            if (values_[edge] <= 0)
                continue;
            const std::int32_t point = order_[std::size_t(columns_[edge])];
            const float* const other = map.data() + std::size_t(point) * columns;
            double ratio = 1;
            for (std::size_t d = 0; d < columns; ++d) {
                const double difference = double(one[d]) - double(other[d]);
                ratio += difference * difference;
            }
            sums[place] += double(values_[edge]) * std::log(ratio * double(values_[edge]));
        }
    }
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

} // namespace fitroom
