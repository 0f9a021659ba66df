#pragma once

#include "core/data/Dataset.h"
#include "core/search/SearchState.h"

namespace fitroom {

/// The images a search learns from and judges by, as a data set of their own that has no test
/// images: what is not there cannot be peeked at. The data set's own validation images stay that.
/// An error when there are too few images to set some aside.
Result<DatasetPtr> searchPool(const Dataset& dataset, const SearchOptions& options);

/// How trial number `split` divides the pool.
SplitSpec trialSplit(const Dataset& pool, const SearchOptions& options, int split);

/// What the winner is trained on, in the data set itself: all the images of the pool.
SplitSpec finalSplit(const SearchOptions& options);

} // namespace fitroom
