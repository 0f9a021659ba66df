#pragma once

#include <vector>

namespace fitroom {

/// How far a map has come.
struct MapStep {
    std::vector<float> coordinates;
    int iteration = 0;
    double loss = 0; ///< not a number before it was first computed
};

} // namespace fitroom
