#pragma once

#include "core/embedding/MapBox.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// The near part of t-SNE's repulsion in two dimensions (see SplitKernel), computed plainly between
/// points that are near each other. Points are looked up in square cells.
class NearRepulsion {
public:
    /// Sorts a map's points into cells; `box` is round them.
    void place(std::span<const float> map, const MapBox& box);
    /// About how many pairs of points compute() looks at.
    [[nodiscard]] double pairs() const;
    /// Adds the near part to the forces; gives the near part of Z, a point paired with itself
    /// included.
    double compute(std::span<float> forces);

private:
    /// The cells that can hold points near those of a cell; ends excluded.
    struct Block {
        std::size_t top, bottom, left, right;
    };

    void countCells(std::span<const float> map, const MapBox& box);
    [[nodiscard]] Block blockAround(std::size_t row, std::size_t column) const;
    [[nodiscard]] std::size_t at(std::size_t row, std::size_t column) const;
    double computeRow(std::size_t row, std::span<float> forces) const;

    std::size_t columns_ = 0, rows_ = 0; ///< of cells
    std::vector<std::int32_t> cells_;    ///< one a point
    std::vector<std::int32_t> starts_;   ///< in the following: one a cell, and each row's end
    std::vector<std::int32_t> points_;   ///< sorted by cell, and by number in each
    std::vector<float> x_, y_;           ///< their places
    std::vector<double> energies_;       ///< one a row
};

} // namespace fitroom
