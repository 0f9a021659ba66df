#include "core/evaluation/PairedTest.h"

#include "core/evaluation/WilsonInterval.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr std::int64_t kFewDiscordant = 25;

/// The correlation of being right, with Newcombe's continuity correction.
double correlation(const PairedCounts& counts) {
    const double a = double(counts.bothRight), b = double(counts.onlyFirst);
    const double c = double(counts.onlySecond), d = double(counts.bothWrong);
    const double product = (a + b) * (c + d) * (a + c) * (b + d);
    if (product <= 0)
        return 0;
    double covariance = a * d - b * c;
    if (covariance > 0)
        covariance = std::max(covariance - double(counts.total()) / 2, 0.0);
    return covariance / std::sqrt(product);
}

double combined(double a, double b, double correlation) {
    return std::sqrt(std::max(a * a - 2 * correlation * a * b + b * b, 0.0));
}

} // namespace

Result<PairedCounts> pairedCounts(const Predictions& first, const Predictions& second) {
    if (first.indices != second.indices || first.labels != second.labels)
        return failed({CORE_TEXT("core", "The two runs were not tried on the same images.")},
                      {CORE_TEXT("core", "Only runs with the same data and the same split can be "
                                         "compared image by image.")});
    PairedCounts counts;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first.right(i))
            ++(second.right(i) ? counts.bothRight : counts.onlyFirst);
        else
            ++(second.right(i) ? counts.onlySecond : counts.bothWrong);
    }
    return counts;
}

McNemar mcNemar(const PairedCounts& counts) {
    return counts.onlyFirst + counts.onlySecond < kFewDiscordant ? exactMcNemar(counts)
                                                                 : chiSquareMcNemar(counts);
}

McNemar exactMcNemar(const PairedCounts& counts) {
    const std::int64_t discordant = counts.onlyFirst + counts.onlySecond;
    const std::int64_t fewer = std::min(counts.onlyFirst, counts.onlySecond);
    // Twice the binomial's tail; through logarithms, for 2^-n is soon too small for a double.
    double tail = 0;
    for (std::int64_t k = 0; k <= fewer; ++k)
        tail +=
            std::exp(std::lgamma(double(discordant + 1)) - std::lgamma(double(k + 1)) -
                     std::lgamma(double(discordant - k + 1)) - double(discordant) * std::log(2.0));
    return {true, double(fewer), std::min(2 * tail, 1.0)};
}

McNemar chiSquareMcNemar(const PairedCounts& counts) {
    const double discordant = double(counts.onlyFirst + counts.onlySecond);
    if (discordant == 0)
        return {false, 0, 1};
    const double gap = std::abs(double(counts.onlyFirst - counts.onlySecond)) - 1;
    const double statistic = gap * gap / discordant;
    return {false, statistic, std::erfc(std::sqrt(statistic / 2))}; // one degree of freedom
}

PairedDifference pairedDifference(const PairedCounts& counts) {
    const std::int64_t total = counts.total();
    if (total == 0)
        return {};
    const std::int64_t right[] = {counts.bothRight + counts.onlyFirst,
                                  counts.bothRight + counts.onlySecond};
    const double share[] = {double(right[0]) / double(total), double(right[1]) / double(total)};
    const Interval first = wilsonInterval(right[0], total), second = wilsonInterval(right[1], total);
    const double phi = correlation(counts), difference = share[1] - share[0];
    return {difference, difference - combined(share[1] - second.lower, first.upper - share[0], phi),
            difference + combined(second.upper - share[1], share[0] - first.lower, phi)};
}

} // namespace fitroom
