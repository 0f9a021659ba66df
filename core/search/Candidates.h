#pragma once

#include "core/data/ImageShape.h"
#include "core/search/Candidate.h"

#include <cstddef>
#include <vector>

namespace fitroom {

/// What is worth trying on so many images of this shape, the likeliest first: the built-in nets that
/// such images fit into, with weak and strong augmentation, with and without mirroring. Which of it
/// helps depends on the data (mirrored digits are no digits), which is why it is tried.
std::vector<Candidate> candidatesFor(const ImageShape& shape, int classes, std::size_t images);

} // namespace fitroom
