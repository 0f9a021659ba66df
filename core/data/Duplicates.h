#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Images that are the same, or nearly so.
struct DuplicateGroup {
    std::vector<std::int32_t> images; ///< ascending, at least two
    /// The least correlation among the pairs that joined the group; 1 when all are equal byte for
    /// byte.
    double similarity = 1;
    bool exact = true; ///< equal byte for byte

    bool operator==(const DuplicateGroup&) const = default;
};

/// Groups of images that are equal byte for byte, found by hash and then compared; largest first.
std::vector<DuplicateGroup> exactDuplicates(const Dataset& dataset);

/// The correlation from which on two images count as nearly the same, unless the user says
/// otherwise.
inline constexpr double kNearDuplicate = 0.995;

/// Groups of images that are joined by pairs whose normalised correlation (Pearson's, over all
/// pixels and channels) is at least `similarity`, 0.9 to 1: the same picture saved again,
/// brightened, slightly cut. Exact duplicates are among them; largest groups first, exact ones
/// before others.
///
/// Every such pair is found. Images are centred and scaled to length 1, where correlation r is the
/// distance sqrt(2 - 2 r), then projected orthogonally to block means (piecewise aggregate
/// approximation; Keogh, Chakrabarti, Pazzani, Mehrotra 2001) and on to their principal components.
/// Orthogonal projections never make distances larger, so pairs that are far apart there need no
/// further look (Faloutsos, Ranganathan, Manolopoulos 1994); the others are verified on all pixels.
/// An image of one value only has no correlation and counts by equality alone.
///
/// More than five million pairs are an error that asks for a higher similarity. Uses the calling
/// thread's OpenMP threads; `stop` is polled many times a second.
Result<std::vector<DuplicateGroup>> findDuplicates(const Dataset& dataset, double similarity,
                                                   const Progress& progress = {});

/// How duplicates touch the parts of a data set.
struct DuplicateCounts {
    std::size_t groups = 0;
    std::size_t exactGroups = 0;
    std::size_t images = 0;    ///< in groups
    std::size_t testLeaks = 0; ///< test images with a duplicate that is trained or validated on
    std::size_t validationLeaks = 0; ///< validation images with a duplicate that is trained on
    std::size_t labelConflicts = 0;  ///< groups whose images are of different classes
    bool operator==(const DuplicateCounts&) const = default;
};
DuplicateCounts countDuplicates(const std::vector<DuplicateGroup>& groups, const Dataset& dataset,
                                const Split& split);

/// Whether the group holds images of different classes.
bool labelsDiffer(const DuplicateGroup& group, const Dataset& dataset);

} // namespace fitroom
