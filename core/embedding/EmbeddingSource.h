#pragma once

#include "core/data/Dataset.h"
#include "core/embedding/PointTable.h"
#include "core/explain/LoadedRun.h"
#include "core/support/Progress.h"

#include <optional>

namespace fitroom {

// What can be embedded. A table that would take more than kMostTableBytes is an error that says how
// much; all others here are cancellations unless it says so.

inline constexpr std::size_t kMostTableBytes = std::size_t(4) << 30;

/// The images' pixels, 0 to 1: images x (channels x height x width).
Result<PointTable> pixelTable(const Dataset& dataset, std::span<const std::int32_t> images,
                              const Progress& progress = {});

/// What a layer of the run's net makes of the images, after its activation and in PyTorch's order.
/// Without a layer it is what the last layer decides by. A layer there is not throws
/// std::out_of_range.
Result<PointTable> layerTable(const LoadedRun& run, std::span<const std::int32_t> images,
                              std::optional<std::size_t> layer = {}, const Progress& progress = {});

/// A layer's weights: one row for each unit or channel of its output, named by number. A layer
/// without weights is an error; one there is not throws std::out_of_range.
Result<PointTable> weightTable(const LoadedRun& run, std::size_t layer);

} // namespace fitroom
