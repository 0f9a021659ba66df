#pragma once

#include "core/embedding/Points.h"

#include <vector>

namespace fitroom {

/// The points less their mean, each then scaled to length 1; a point at the mean stays at 0. What
/// the Embedding Projector calls "sphereize". points x columns.
std::vector<float> sphereised(Points points);

} // namespace fitroom
