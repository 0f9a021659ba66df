#pragma once

#include "core/evaluation/Predictions.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// What comes of taking every image for a class that has at least this probability of it.
struct PrecisionRecallPoint {
    double threshold = 0;
    double precision = 0; ///< of the images taken for the class, the share that are of it
    double recall = 0;    ///< of the images of the class, the share that are taken for it
};

/// One class against all others.
struct PrecisionRecallCurve {
    std::vector<PrecisionRecallPoint> points; ///< one per distinct probability, highest first
    double averagePrecision = 0;              ///< sum of precision times the gain in recall
    std::int64_t support = 0;                 ///< images of the class
};

/// scikit-learn's precision_recall_curve, from the highest threshold down, and its
/// average_precision_score. Both are 0 for a class without images.
PrecisionRecallCurve precisionRecall(const Predictions& predictions, int label);

/// One curve for each class.
std::vector<PrecisionRecallCurve> precisionRecall(const Predictions& predictions);

/// Mean of the average precision over the classes that have images.
double meanAveragePrecision(const std::vector<PrecisionRecallCurve>& curves);

} // namespace fitroom
