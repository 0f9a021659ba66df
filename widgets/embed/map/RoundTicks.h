#pragma once

#include <vector>

namespace fitroom {

/// Round numbers between `from` and `to`, `least` or somewhat more apart.
std::vector<double> roundTicks(double from, double to, double least);

} // namespace fitroom
