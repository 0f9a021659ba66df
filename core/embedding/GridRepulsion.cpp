#include "core/embedding/GridRepulsion.h"

#include "core/embedding/Parallel.h"
#include "core/support/Simd.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

/// Nodes are this far apart, in the map's units: near enough for forces that are right to 0.1 %.
constexpr double kSpacing = 0.3;
constexpr double kFarSpacing = 1; ///< as exact, when the near part is left out
/// Pairs of points that cost as much as a node of the grid.
constexpr double kPairsPerNode = 75;
constexpr std::size_t kFewestNodes = 24; ///< along a side: a small map is no less exact
constexpr std::size_t kMargin = 7;       ///< nodes around the map that its points touch
constexpr std::size_t kBlock = 1024;

constexpr double kMostNodes = double(GridConvolution::kLargestSide - kMargin);

double spacingFor(double side) {
    const double widest = side / kMostNodes;
    if (widest > kSpacing)
        return widest;
    double spacing = kSpacing;
    while (side > 0 && side / spacing < double(kFewestNodes) && spacing > 1e-9)
        spacing /= 2; // not all widths, so that kernels can be kept
    return spacing;
}

/// A quintic B-spline's values at the six nodes around, `t` being the way from the third to the
/// fourth: t is 0 to 1.
void splineWeights(float t, float* weights) {
    const float u = 1 - t;
    const auto outer = [](float x) { return x * x * x * x * x / 120; };
    // B(x) = ((3 - x)^5 - 6 (2 - x)^5 + 15 (1 - x)^5) / 120, without the terms that are past their
    // 0.
    weights[0] = outer(u);
    weights[1] = outer(1 + u) - 6 * outer(u);
    weights[2] = outer(2 + u) - 6 * outer(1 + u) + 15 * outer(u);
    weights[3] = outer(2 + t) - 6 * outer(1 + t) + 15 * outer(t);
    weights[4] = outer(1 + t) - 6 * outer(t);
    weights[5] = outer(t);
}

} // namespace

void GridRepulsion::sortByRow(std::size_t count) {
    starts_.assign(grid_->side() + 1, 0);
    for (std::size_t i = 0; i < count; ++i)
        ++starts_[std::size_t(rows_[i]) + 1];
    for (std::size_t row = 1; row < starts_.size(); ++row)
        starts_[row] += starts_[row - 1];
    std::vector<std::size_t> next(starts_.begin(), starts_.end() - 1);
    order_.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        order_[next[std::size_t(rows_[i])]++] = std::int32_t(i);
}

void GridRepulsion::place(std::span<const float> map) {
    const std::size_t count = map.size() / 2;
    rows_.resize(count);
    placed_.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        rows_[i] = std::int32_t((map[2 * i + 1] - top_) * perUnit_);
    sortByRow(count);
#pragma omp parallel for schedule(static, kBlock) if (worthThreads(count))
    for (std::size_t i = 0; i < count; ++i) {
        const auto point = std::size_t(order_[i]);
        const float x = (map[2 * point] - left_) * perUnit_;
        const float y = (map[2 * point + 1] - top_) * perUnit_;
        Placed& placed = placed_[i];
        placed.point = order_[i];
        placed.column = std::int32_t(x);
        splineWeights(x - float(placed.column), placed.weightsX);
        splineWeights(y - float(rows_[point]), placed.weightsY);
    }
}

/// Each row of nodes gathers what the points around it bring, so that no two threads write to one.
FITROOM_VECTOR_CLONES
void GridRepulsion::spread(std::size_t row, std::span<float> charges) const {
    for (std::size_t k = 0; k < kTouched && k <= row; ++k) {
        for (std::size_t i = starts_[row - k]; i < starts_[row - k + 1]; ++i) {
            const Placed& placed = placed_[i];
            float* const to = charges.data() + placed.column;
            for (std::size_t j = 0; j < kTouched; ++j)
                to[j] += placed.weightsY[k] * placed.weightsX[j];
        }
    }
}

FITROOM_VECTOR_CLONES
void GridRepulsion::lookUp(std::size_t row, std::span<float> forces) const {
    for (std::size_t i = starts_[row]; i < starts_[row + 1]; ++i) {
        const Placed& placed = placed_[i];
        float sums[2 * kTouched] = {};
        for (std::size_t k = 0; k < kTouched; ++k) {
            const float* fields = grid_->fields(row + k).data() + 2 * std::size_t(placed.column);
            for (std::size_t j = 0; j < 2 * kTouched; ++j)
                sums[j] += placed.weightsY[k] * fields[j];
        }
        float x = 0, y = 0;
        for (std::size_t j = 0; j < kTouched; ++j) {
            x += placed.weightsX[j] * sums[2 * j];
            y += placed.weightsX[j] * sums[2 * j + 1];
        }
        forces[2 * std::size_t(placed.point)] = x;
        forces[2 * std::size_t(placed.point) + 1] = y;
    }
}

/// Whether near points are fewer than the nodes that are saved by leaving them out of the grid;
/// those have their places then.
bool GridRepulsion::prefersSplit(std::span<const float> map, const MapBox& box) {
    const auto side = double(box.side());
    const double nodes = std::pow(side / kSpacing, 2), farNodes = std::pow(side / kFarSpacing, 2);
    if (side > kMostNodes * kFarSpacing || nodes * kPairsPerNode < double(map.size() / 2))
        return false;
    near_.place(map, box);
    return near_.pairs() < (nodes - farNodes) * kPairsPerNode;
}

double GridRepulsion::compute(std::span<const float> map, std::span<float> forces) {
    const MapBox box = boxOf(map);
    const auto width = double(box.side());
    const bool split = prefersSplit(map, box);
    const double spacing = split ? kFarSpacing : spacingFor(width);
    grid_ = split ? &far_ : &whole_;
    grid_->prepare(std::size_t(width / spacing) + kMargin, spacing, split);
    perUnit_ = float(1 / spacing);
    left_ = box.low[0];
    top_ = box.low[1];
    place(map);
    const std::size_t side = grid_->side();
    double all =
        grid_->convolve([this](std::size_t row, std::span<float> charges) { spread(row, charges); },
                        worthThreads(placed_.size()));
#pragma omp parallel for schedule(dynamic, 4) if (worthThreads(placed_.size()))
    for (std::size_t row = 0; row < side; ++row)
        lookUp(row, forces);
    if (split)
        all += near_.compute(forces);
    return all - double(map.size() / 2); // less each point paired with itself
}

} // namespace fitroom
