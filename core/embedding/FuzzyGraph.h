#pragma once

#include "core/embedding/Affinities.h"

namespace fitroom {

/// UMAP's graph: how surely points are each other's neighbours, 0 to 1, symmetric (McInnes, Healy
/// and Melville 2018, section 3.1): each point's nearest neighbour is sure, and the others fall off
/// so that they come to log2(neighbours) in all, the point itself counting as a neighbour.
SparseMatrix fuzzyGraph(const Neighbours& neighbours);

/// The a and b for which 1 / (1 + a d^(2b)) is nearest to 1 up to `minimumDistance` and falling off
/// exponentially from there, at distances up to 3.
struct UmapCurve {
    double a = 1;
    double b = 1;
};
UmapCurve fitCurve(double minimumDistance);

} // namespace fitroom
