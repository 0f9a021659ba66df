#pragma once

#include "core/embedding/PointTable.h"
#include "core/evaluation/Evaluate.h"
#include "core/runs/RunStore.h"
#include "core/support/Progress.h"
#include "widgets/embed/MapContent.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace fitroom {

using PointTablePtr = std::shared_ptr<const PointTable>;

/// Where a map's points come from.
struct PointSource {
    MapSource kind = MapSource::Pixels;
    DatasetPtr dataset;
    std::vector<std::int32_t> images;
    std::optional<RunInfo> run; ///< whose layer it is
    int layer = -1;
    Weights weights = Weights::Best;
    std::filesystem::path file; ///< of a table
    bool sphere = false;

    /// Whether the points are the same.
    [[nodiscard]] bool sameAs(const PointSource& other) const;
};

/// Sphere-ised if the source says so: so they are in all that is computed from them.
Result<PointTable> readPoints(const PointSource& source, const RunStore& store,
                              const Progress& progress);

/// Where the points are from; of a table their names, their pictures, and what its metadata say of
/// them.
void describePoints(const PointSource& source, const PointTable& points, MapContent& content);

} // namespace fitroom
