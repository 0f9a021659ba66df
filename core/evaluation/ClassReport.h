#pragma once

#include "core/evaluation/ConfusionMatrix.h"

#include <string>
#include <vector>

namespace fitroom {

/// scikit-learn's classification_report: a score with nothing to divide by is 0.
struct ClassScore {
    double precision = 0;
    double recall = 0;
    double f1 = 0;
    std::int64_t support = 0;   ///< images of this class
    std::int64_t predicted = 0; ///< images taken for this class
};

struct ClassReport {
    std::vector<ClassScore> classes;
    double accuracy = 0;
    ClassScore macroAverage;
    ClassScore weightedAverage;
};

ClassReport classReport(const ConfusionMatrix& matrix);

/// The same text, character for character, as scikit-learn prints with `digits` when given `labels`
/// 0 to classes - 1. As there, a class that is neither in the data nor predicted turns the
/// accuracy's row into one called "micro avg".
std::string reportText(const ClassReport& report, const std::vector<std::string>& classNames,
                       int digits = 2);

} // namespace fitroom
