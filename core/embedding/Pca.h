#pragma once

#include "core/data/Dataset.h"
#include "core/support/Error.h"
#include "core/support/Progress.h"

#include <span>
#include <vector>

namespace fitroom {

/// Principal components of a table of points, mean-centred.
struct PcaResult {
    int dimensions = 0;
    std::vector<float> coordinates;       ///< points x dimensions
    std::vector<double> varianceShare;    ///< share of the total variance, per component
};

/// Exact, by the eigenvectors of the covariance matrix. `points` is rows x columns. Signs are fixed
/// so that each component's largest weight is positive, as scikit-learn's svd_flip on V.
Result<PcaResult> pca(std::span<const float> points, std::size_t columns, int dimensions);

/// The pixels of `indices`, 0 to 1, as the points.
Result<PcaResult> pcaOfImages(const Dataset& dataset, std::span<const std::int32_t> indices,
                              int dimensions);

} // namespace fitroom
