#pragma once

#include "core/embedding/Points.h"
#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Where a map starts: the first principal components, so that it is the same picture each time and
/// keeps what the points look like from afar (Kobak and Linderman 2021, "Initialization is critical
/// for preserving global data structure"). Scaled so that the first has the standard deviation
/// `spread`; a hundredth of it is added as noise from `seed`, as equal points would never part.
/// points x dimensions.
Result<std::vector<float>> pcaStart(Points points, int dimensions, double spread,
                                    std::uint64_t seed, const Progress& progress = {});

} // namespace fitroom
