#include "core/embedding/NearRepulsion.h"

#include "core/embedding/Parallel.h"
#include "core/embedding/SplitKernel.h"
#include "core/support/Simd.h"

#include <algorithm>
#include <numeric>

namespace fitroom {
namespace {

constexpr std::size_t kAround = 2; ///< cells to each side that can hold a near point
constexpr float kCell = SplitKernel<float>::kReach / float(kAround);
/// Points are looked at by so many. A last few too many do no harm: they are the row's next ones,
/// which are beyond the kernel's reach, or stand-ins behind the row that are far from everything.
constexpr std::size_t kLanes = 8;
constexpr float kFarAway = 1e12F;

/// On one point.
struct Push {
    float x = 0, y = 0, near = 0;
};

/// Of `count` points, or a few more, on one at (x, y).
inline __attribute__((always_inline)) void
addPush(const float* xs, const float* ys, std::size_t count, float x, float y, Push& push) {
    float pushX = 0, pushY = 0, near = 0;
    const std::size_t whole = (count + kLanes - 1) / kLanes * kLanes;
#pragma omp simd reduction(+ : pushX, pushY, near)
    for (std::size_t j = 0; j < whole; ++j) {
        const float dx = x - xs[j], dy = y - ys[j];
        const auto kernel = SplitKernel<float>::at(dx * dx + dy * dy);
        pushX += kernel.force * dx;
        pushY += kernel.force * dy;
        near += kernel.near;
    }
    push.x += pushX;
    push.y += pushY;
    push.near += near;
}

} // namespace

/// Where a cell's points start.
std::size_t NearRepulsion::at(std::size_t row, std::size_t column) const {
    return std::size_t(starts_[row * (columns_ + 1) + column]);
}

/// Finds each point's cell, and where each cell will start.
void NearRepulsion::countCells(std::span<const float> map, const MapBox& box) {
    columns_ = std::size_t(box.extent(0) / kCell) + 1;
    rows_ = std::size_t(box.extent(1) / kCell) + 1;
    cells_.resize(map.size() / 2);
    starts_.assign(rows_ * (columns_ + 1) + 1, 0);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const auto column = std::size_t((map[2 * i] - box.low[0]) / kCell);
        const auto row = std::size_t((map[2 * i + 1] - box.low[1]) / kCell);
        cells_[i] = std::int32_t(row * (columns_ + 1) + column);
        ++starts_[std::size_t(cells_[i]) + 1];
    }
    for (std::size_t row = 1; row <= rows_; ++row)
        starts_[row * (columns_ + 1)] = std::int32_t(kLanes); // stand-ins
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
}

void NearRepulsion::place(std::span<const float> map, const MapBox& box) {
    countCells(map, box);
    std::vector<std::int32_t> next = starts_;
    const std::size_t places = cells_.size() + rows_ * kLanes;
    points_.assign(places, -1);
    x_.assign(places, kFarAway);
    y_.assign(places, kFarAway);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const auto place = std::size_t(next[std::size_t(cells_[i])]++);
        points_[place] = std::int32_t(i);
        x_[place] = map[2 * i];
        y_[place] = map[2 * i + 1];
    }
}

NearRepulsion::Block NearRepulsion::blockAround(std::size_t row, std::size_t column) const {
    return {row - std::min(row, kAround), std::min(row + kAround + 1, rows_),
            column - std::min(column, kAround), std::min(column + kAround + 1, columns_)};
}

double NearRepulsion::pairs() const {
    double all = 0;
    for (std::size_t row = 0; row < rows_; ++row) {
        for (std::size_t column = 0; column < columns_; ++column) {
            const Block block = blockAround(row, column);
            std::size_t others = 0;
            for (std::size_t other = block.top; other < block.bottom; ++other)
                others += at(other, block.right) - at(other, block.left);
            all += double(at(row, column + 1) - at(row, column)) * double(others);
        }
    }
    return all;
}

FITROOM_VECTOR_CLONES
double NearRepulsion::computeRow(std::size_t row, std::span<float> forces) const {
    double energy = 0;
    for (std::size_t column = 0; column < columns_; ++column) {
        const Block block = blockAround(row, column);
        for (std::size_t i = at(row, column); i < at(row, column + 1); ++i) {
            Push push;
            for (std::size_t other = block.top; other < block.bottom; ++other) {
                const std::size_t first = at(other, block.left);
                addPush(x_.data() + first, y_.data() + first, at(other, block.right) - first, x_[i],
                        y_[i], push);
            }
            float* const force = forces.data() + 2 * std::size_t(points_[i]);
            force[0] += push.x;
            force[1] += push.y;
            energy += double(push.near);
        }
    }
    return energy;
}

double NearRepulsion::compute(std::span<float> forces) {
    energies_.resize(rows_);
#pragma omp parallel for schedule(dynamic, 1) if (worthThreads(cells_.size()))
    for (std::size_t row = 0; row < rows_; ++row)
        energies_[row] = computeRow(row, forces);
    return std::accumulate(energies_.begin(), energies_.end(), 0.0);
}

} // namespace fitroom
