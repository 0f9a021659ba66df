#pragma once

#include "core/data/Dataset.h"
#include "core/support/Error.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// How the training images are divided into those learnt from and those validated on. A data set
/// that brings validation images of its own needs no fraction.
struct SplitSpec {
    double validationFraction = 0.2; ///< 0: all are learnt from, none validated on
    std::uint32_t seed = 13;
    bool stratified = false;
    int perClass = 0; ///< use only so many training images of each class; 0: all

    bool operator==(const SplitSpec&) const = default;
};

/// Indices into the data set, in scikit-learn's order.
struct Split {
    std::vector<std::int32_t> training;
    std::vector<std::int32_t> validation;
};

/// scikit-learn's `train_test_split(range(n), test_size=fraction, random_state=seed)`, index for
/// index: the first ceil(fraction n) entries of NumPy's legacy permutation are the validation set.
Result<Split> randomSplit(std::size_t count, double validationFraction, std::uint32_t seed);

/// The same with `stratify=labels`.
Result<Split> stratifiedSplit(std::span<const std::int32_t> labels, double validationFraction,
                              std::uint32_t seed);

/// The one or the other of these, as `spec` says, or none set aside; its `perClass` is not used.
Result<Split> splitLabels(std::span<const std::int32_t> labels, const SplitSpec& spec);

/// The data set's own validation images, unaltered, with its training images shuffled by the seed.
Split givenSplit(const Dataset& dataset, std::uint32_t seed);

/// The first `count` images of each class in NumPy's legacy permutation by `seed` of all `labels`,
/// in its order; a class with fewer gives what it has.
std::vector<std::int32_t> firstOfEachClass(std::span<const std::int32_t> labels, int count,
                                           std::uint32_t seed);

/// Splits the data set's training images: as the data set itself says, else as `spec` does.
Result<Split> makeSplit(const Dataset& dataset, const SplitSpec& spec);

enum class Subset { Training, Validation, Test };

/// Indices of one subset; the test images in file order.
std::vector<std::int32_t> subsetIndices(const Dataset& dataset, const Split& split, Subset subset);

} // namespace fitroom
