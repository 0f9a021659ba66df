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
    std::int64_t support = 0;
};

struct ClassReport {
    std::vector<ClassScore> classes;
    double accuracy = 0;
    ClassScore macroAverage;
    ClassScore weightedAverage;
};

ClassReport classReport(const ConfusionMatrix& matrix);

/// The same text, column for column, as scikit-learn prints with `digits`.
std::string reportText(const ClassReport& report, const std::vector<std::string>& classNames,
                       int digits = 2);

} // namespace fitroom
