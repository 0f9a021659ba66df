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

} // namespace

/// Where a cell's points start.
std::size_t NearRepulsion::at(std::size_t row, std::size_t column) const {
    return std::size_t(starts_[row * (columns_ + 1) + column]);
}

/// Finds each point's cell, and where each cell will start.
void NearRepulsion::countCells(std::span<const float> map) {
    float low[2] = {map[0], map[1]}, high[2] = {map[0], map[1]};
    for (std::size_t i = 0; i < map.size(); ++i) {
        low[i % 2] = std::min(low[i % 2], map[i]);
        high[i % 2] = std::max(high[i % 2], map[i]);
    }
    columns_ = std::size_t((high[0] - low[0]) / kCell) + 1;
    rows_ = std::size_t((high[1] - low[1]) / kCell) + 1;
    cells_.resize(map.size() / 2);
    starts_.assign(rows_ * (columns_ + 1) + 1, 0);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const auto column = std::size_t((map[2 * i] - low[0]) / kCell);
        const auto row = std::size_t((map[2 * i + 1] - low[1]) / kCell);
        cells_[i] = std::int32_t(row * (columns_ + 1) + column);
        ++starts_[std::size_t(cells_[i]) + 1];
    }
    for (std::size_t row = 1; row <= rows_; ++row)
        starts_[row * (columns_ + 1)] = std::int32_t(kLanes); // stand-ins
    std::partial_sum(starts_.begin(), starts_.end(), starts_.begin());
}

void NearRepulsion::place(std::span<const float> map) {
    countCells(map);
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

double NearRepulsion::pairs() const {
    double all = 0;
    for (std::size_t row = 0; row < rows_; ++row) {
        const std::size_t end = std::min(row + kAround + 1, rows_);
        for (std::size_t column = 0; column < columns_; ++column) {
            const std::size_t left = column - std::min(column, kAround);
            const std::size_t right = std::min(column + kAround + 1, columns_);
            std::size_t others = 0;
            for (std::size_t other = row - std::min(row, kAround); other < end; ++other)
                others += at(other, right) - at(other, left);
            all += double(at(row, column + 1) - at(row, column)) * double(others);
        }
    }
    return all;
}

FITROOM_VECTOR_CLONES
double NearRepulsion::computeRow(std::size_t row, std::span<float> forces) const {
    const float* const xs = x_.data();
    const float* const ys = y_.data();
    const std::size_t end = std::min(row + kAround + 1, rows_);
    double energy = 0;
    for (std::size_t column = 0; column < columns_; ++column) {
        const std::size_t left = column - std::min(column, kAround);
        const std::size_t right = std::min(column + kAround + 1, columns_);
        for (std::size_t i = at(row, column); i < at(row, column + 1); ++i) {
            const float x = xs[i], y = ys[i];
            float pushX = 0, pushY = 0, near = 0;
            for (std::size_t other = row - std::min(row, kAround); other < end; ++other) {
                const std::size_t first = at(other, left);
                const std::size_t count = (at(other, right) - first + kLanes - 1) / kLanes * kLanes;
#pragma omp simd reduction(+ : pushX, pushY, near)
                for (std::size_t j = first; j < first + count; ++j) {
                    const float dx = x - xs[j], dy = y - ys[j];
                    const auto kernel = SplitKernel<float>::at(dx * dx + dy * dy);
                    pushX += kernel.force * dx;
                    pushY += kernel.force * dy;
                    near += kernel.near;
                }
            }
            float* const force = forces.data() + 2 * std::size_t(points_[i]);
            force[0] += pushX;
            force[1] += pushY;
            energy += double(near);
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
