#pragma once

#include "core/embedding/Neighbours.h"
#include "core/evaluation/LabelErrors.h"

#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// Images whose label most of their neighbours contradict, as the edited nearest-neighbour rule
/// finds them (Wilson 1972, "Asymptotic properties of nearest neighbor rules using edited data"):
/// more than half of the neighbours have one other label. Probabilities are shares of the
/// neighbours; the margin is the label's share less the suggested one's. The worst, with the lowest
/// margin, come first, then by image.
///
/// `images` and `labels` have an entry for each of the neighbours' points; labels are 0 to
/// `classes` - 1.
std::vector<LabelSuspect> neighbourSuspects(const Neighbours& neighbours,
                                            std::span<const std::int32_t> images,
                                            std::span<const std::int32_t> labels, int classes);

} // namespace fitroom
