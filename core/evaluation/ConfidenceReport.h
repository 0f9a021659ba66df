#pragma once

#include "core/evaluation/Calibration.h"
#include "core/evaluation/PrecisionRecall.h"

#include <optional>
#include <vector>

namespace fitroom {

/// What a net's probabilities are worth on some images: how well they rank each class, and how far
/// they can be believed.
struct ConfidenceReport {
    std::vector<PrecisionRecallCurve> curves; ///< one per class
    double meanAveragePrecision = 0;
    Calibration before;                ///< of the probabilities as the net gives them
    std::optional<double> temperature; ///< fitted on the validation images
    std::optional<Calibration> after;  ///< of the probabilities scaled by it
};

ConfidenceReport confidenceReport(const Predictions& predictions,
                                  std::optional<double> temperature);

} // namespace fitroom
