#pragma once

#include <vector>

namespace fitroom {

/// Round numbers between `from` and `to`, `count` of them or somewhat fewer.
std::vector<double> roundTicks(double from, double to, int count);

} // namespace fitroom
