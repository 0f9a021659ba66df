#pragma once

#include "core/evaluation/Predictions.h"
#include "core/support/Error.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// How two nets fare on the same images.
struct PairedCounts {
    std::int64_t bothRight = 0;
    std::int64_t onlyFirst = 0; ///< only the first net is right
    std::int64_t onlySecond = 0;
    std::int64_t bothWrong = 0;

    [[nodiscard]] std::int64_t total() const {
        return bothRight + onlyFirst + onlySecond + bothWrong;
    }
};

/// McNemar's test of whether both are right equally often.
struct McNemar {
    bool exact = false;   ///< binomial; else chi-square with continuity correction
    double statistic = 0; ///< chi-square, or when exact the smaller of the two discordant counts
    double pValue = 1;    ///< two-sided
};

/// The second net's accuracy minus the first's, with its 95 % confidence interval.
struct PairedDifference {
    double difference = 0;
    double lower = 0;
    double upper = 0;
};

/// The predictions must be of the same images in the same order, or it is an error.
Result<PairedCounts> pairedCounts(const Predictions& first, const Predictions& second);

/// McNemar 1947, "Note on the sampling error of the difference between correlated proportions or
/// percentages": exact below 25 discordant images, where the chi-square approximation is poor.
McNemar mcNemar(const PairedCounts& counts);
McNemar exactMcNemar(const PairedCounts& counts);
McNemar chiSquareMcNemar(const PairedCounts& counts);

/// Method 10 of Newcombe 1998, "Improved confidence intervals for the difference between binomial
/// proportions based on paired data": Wilson's intervals of both accuracies, combined with regard
/// to their correlation.
PairedDifference pairedDifference(const PairedCounts& counts);

} // namespace fitroom
