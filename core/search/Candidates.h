#pragma once

#include "core/data/Dataset.h"
#include "core/search/SearchState.h"

#include <vector>

namespace fitroom {

/// What is worth trying on these images, or so many of each class as the options say, the likeliest
/// first: pretrained nets whose weights have been imported, and the built-in nets that they fit
/// into, with weak and strong augmentation, with and without mirroring. Which of it helps depends on the data (mirrored digits are no digits), which is why it
/// is tried.
std::vector<Candidate> candidatesFor(const Dataset& dataset, const SearchOptions& options);

} // namespace fitroom
