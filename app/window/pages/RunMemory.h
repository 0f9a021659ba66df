#pragma once

#include "core/explain/ImageFeatures.h"
#include "widgets/inspect/explain/NearestPanel.h"

#include <optional>

namespace fitroom {

/// A run's net and what it makes of the images it learnt from, kept from one question to the next.
/// Touched by jobs on the work thread only, one after the other.
struct RunMemory {
    std::optional<LoadedRun> run;
    std::optional<ImageFeatures> features;

    /// Loads the net unless it is there.
    tl::expected<void, Error> load(const RunInfo& info, const RunStore& store,
                                   const DatasetPtr& dataset, Weights weights);

    /// The training images most like the one with these features; see nearestImages(). The run must
    /// be there. What a cancelled job computed is kept: the next one goes on from there.
    Result<NearestImages> nearest(const std::vector<float>& query, std::int32_t except,
                                  const Progress& progress);
};

} // namespace fitroom
