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
    std::vector<float> coordinates;    ///< points x dimensions
    std::vector<double> varianceShare; ///< share of the total variance, per component
};

/// Exact, by the eigenvectors of the covariance matrix, or of the points' inner products where
/// there are fewer points than columns. `points` is rows x columns. Signs are fixed so that each
/// component's largest weight is positive, as scikit-learn's svd_flip on V.
///
/// Needs at least two points, and at most as many dimensions as there are points and columns; over
/// 12,000 of both is an error, since the matrix would not fit. Memory: about 16 min(rows,
/// columns)^2 bytes. Uses the calling thread's thread count; `stop` is polled every few thousand
/// points.
Result<PcaResult> pca(std::span<const float> points, std::size_t columns, int dimensions,
                      const Progress& progress = {});

/// The pixels of `indices`, 0 to 1, as the points. They are never all turned into floats at once.
Result<PcaResult> pcaOfImages(const Dataset& dataset, std::span<const std::int32_t> indices,
                              int dimensions, const Progress& progress = {});

} // namespace fitroom
