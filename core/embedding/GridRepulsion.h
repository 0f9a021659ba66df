#pragma once

#include "core/embedding/GridConvolution.h"
#include "core/embedding/NearRepulsion.h"
#include "core/embedding/Repulsion.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Repulsion in two dimensions in a time that grows linearly with the points (Linderman et al.
/// 2019, "Fast interpolation-based t-SNE for improved visualization of single-cell RNA-seq data"):
/// points are spread over a grid, the grid is convolved, and forces are looked up in it. Where the
/// map is wide and its points lie far apart, near points push each other directly, and a coarser
/// grid serves for the rest.
class GridRepulsion : public Repulsion {
public:
    double compute(std::span<const float> map, std::span<float> forces) override;

private:
    static constexpr std::size_t kTouched = 6; ///< nodes that a quintic B-spline reaches

    /// A point among the nodes that it touches, kTouched x kTouched from (column, row) on.
    struct Placed {
        std::int32_t point;
        std::int32_t column;
        float weightsX[kTouched];
        float weightsY[kTouched];
    };

    bool prefersSplit(std::span<const float> map, const MapBox& box);
    void place(std::span<const float> map);
    void sortByRow(std::size_t count);
    void spread(std::size_t row, std::span<float> charges) const;
    void lookUp(std::size_t row, std::span<float> forces) const;

    GridConvolution whole_, far_; ///< two: a map can change from one to the other and back
    GridConvolution* grid_ = &whole_;
    NearRepulsion near_;
    float left_ = 0, top_ = 0, perUnit_ = 1; ///< from the map's units to nodes
    std::vector<std::int32_t> rows_;         ///< one a point
    std::vector<std::int32_t> order_;        ///< points by row
    std::vector<std::size_t> starts_;        ///< in order_, one a row and the end
    std::vector<Placed> placed_;             ///< in the order of order_
};

} // namespace fitroom
