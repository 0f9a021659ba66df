#pragma once

#include "core/data/Dataset.h"

#include <cstdint>
#include <filesystem>

namespace fitroom::test {

/// A made-up data set that a net can learn: each class is a shape of its own (disc, ring, square,
/// cross …), at a random place, size and brightness, on a little noise.
struct SyntheticSpec {
    std::size_t training = 100;
    std::size_t test = 20;
    int classes = 10; ///< 2 to 10
    ImageShape shape{1, 28, 28};
    std::uint32_t seed = 1;
};

/// The same spec gives the same bytes on every machine. Labels go round: 0, 1, 2 … 0, 1, 2 …
Dataset::Parts syntheticParts(const SyntheticSpec& spec = {});
DatasetPtr syntheticDataset(const SyntheticSpec& spec = {});

/// Writes `parts`, which must be grey, as the four plain IDX files of MNIST into `folder`, which
/// is made if need be. Throws std::runtime_error when that fails.
void writeIdx(const Dataset::Parts& parts, const std::filesystem::path& folder);

} // namespace fitroom::test
