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

Attraction::Attraction(const SparseMatrix& affinities) : starts_(affinities.starts.size()) {
    const std::size_t rows = affinities.rows();
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

void Attraction::compute(std::span<const float> map, int dimensions,
                         std::span<float> forces) const {
    const std::size_t rows = starts_.size() - 1;
    const auto pull = dimensions == 2 ? pull2 : pull3;
#pragma omp parallel for schedule(dynamic, kBlock) if (worthThreads(rows))
    for (std::size_t row = 0; row < rows; ++row) {
        const auto first = std::size_t(starts_[row]);
        pull({columns_.data() + first, values_.data() + first,
              std::size_t(starts_[row + 1]) - first},
             map.data(), row, forces.data() + row * std::size_t(dimensions));
    }
}

double Attraction::logRatio(std::span<const float> map, int dimensions) const {
    const std::size_t rows = starts_.size() - 1, columns = std::size_t(dimensions);
    std::vector<double> sums(rows);
#pragma omp parallel for schedule(dynamic, kBlock) if (worthThreads(rows))
    for (std::size_t row = 0; row < rows; ++row) {
        for (auto edge = std::size_t(starts_[row]); edge < std::size_t(starts_[row + 1]); ++edge) {
            if (values_[edge] <= 0)
                continue;
            double ratio = 1;
            for (std::size_t d = 0; d < columns; ++d) {
                const double difference = double(map[row * columns + d]) -
                                          double(map[std::size_t(columns_[edge]) * columns + d]);
                ratio += difference * difference;
            }
            sums[row] += double(values_[edge]) * std::log(ratio * double(values_[edge]));
        }
    }
    return std::accumulate(sums.begin(), sums.end(), 0.0);
}

} // namespace fitroom
