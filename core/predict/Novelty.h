#pragma once

#include "core/data/Dataset.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/RunStore.h"
#include "core/support/Progress.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// How unlike an image is to all that a net was trained on.
struct Novelty {
    double distance = 0;    ///< to the k-th nearest training image; see NoveltyReference.h
    double threshold = 0;   ///< that 95 % of the validation images stay under
    int neighbour = 1;      ///< k
    std::size_t images = 0; ///< compared with

    [[nodiscard]] bool unknown() const { return distance > threshold; }
};

/// Judges images that are in no data set, each channels x height x width of the run's shape, say
/// prepared photos.
///
/// What the net makes of its training images is computed once and kept in the run's folder: of at
/// most 10,000 of them, drawn with a fixed seed, so that it takes seconds and 5 MiB with 128
/// features; of fewer where the net is large. The threshold is from at most 2,000 validation
/// images. Only for that is the data set needed; it may be null when it was done before. Errors: it
/// was not; other data; a run without validation images; a net so large that only few could be
/// compared with; a cancellation.
Result<std::vector<Novelty>> noveltyOf(const std::vector<std::vector<std::uint8_t>>& images,
                                       const RunInfo& run, const RunStore& store,
                                       const DatasetPtr& dataset, Weights weights,
                                       const Progress& progress = {});

} // namespace fitroom
