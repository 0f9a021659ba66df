#pragma once

#include "core/embedding/Repulsion.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Repulsion in three dimensions by a tree of cubes, each of which acts like one heavy point on
/// what is far from it (Barnes and Hut 1986; van der Maaten 2014, "Accelerating t-SNE using
/// tree-based algorithms"). Cubes are those of a space-filling curve along which the points are
/// sorted.
class TreeRepulsion : public Repulsion {
public:
    double compute(std::span<const float> map, std::span<float> forces) override;

private:
    /// A cube with points. Cubes follow each other as in a walk that goes down first.
    struct Cell {
        float centre[3];     ///< of mass
        float points;        ///< how many
        float squaredWidth;  ///< of the cube, over the square of the opening angle
        std::uint32_t next;  ///< the first cell after those within this one
        std::uint32_t first; ///< its points in order_, when it has no cells within
        std::uint32_t count; ///< 0: it has cells within
    };

    void sortAlongCurve(std::span<const float> map);
    void build(std::uint32_t first, std::uint32_t end, int level, float width);
    double pushOn(std::uint32_t point, float* force) const;

    std::vector<std::uint64_t> keys_;  ///< place along the curve, in order
    std::vector<std::uint32_t> order_; ///< points along the curve
    std::vector<float> sorted_;        ///< their coordinates
    std::vector<Cell> cells_;
};

} // namespace fitroom
