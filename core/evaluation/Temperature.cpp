#include "core/evaluation/Temperature.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace fitroom {
namespace {

constexpr double kLowest = 0.05;
constexpr double kHighest = 20;
constexpr int kMostSteps = 100;

/// What rounded to nothing counts as the least a float holds, as in Predictions::loss.
double logitOf(float probability) {
    return std::log(double(std::max(probability, std::numeric_limits<float>::min())));
}

/// Slope and curvature of the mean cross-entropy over the inverse temperature.
struct Derivatives {
    double first = 0;
    double second = 0;
};

/// With weights w of softmax(inverse * z): the mean of z under w minus the true class's z, and the
/// variance of z under w.
Derivatives derivativesOf(std::span<const double> logits, std::size_t truth, double inverse) {
    const double highest = *std::ranges::max_element(logits);
    double weights = 0, sum = 0, squares = 0;
    for (const double logit : logits) {
        const double weight = std::exp(inverse * (logit - highest));
        weights += weight;
        sum += weight * logit;
        squares += weight * logit * logit;
    }
    const double mean = sum / weights;
    return {mean - logits[truth], std::max(squares / weights - mean * mean, 0.0)};
}

Derivatives derivativesOf(const Predictions& predictions, std::span<const double> logits,
                          double inverse) {
    Derivatives total;
    const auto classes = std::size_t(predictions.classes);
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const Derivatives one = derivativesOf(logits.subspan(i * classes, classes),
                                              std::size_t(predictions.labels[i]), inverse);
        total.first += one.first;
        total.second += one.second;
    }
    return total;
}

} // namespace

double fitTemperature(const Predictions& predictions) {
    if (predictions.size() == 0)
        return 1;
    std::vector<double> logits(predictions.probabilities.size());
    std::ranges::transform(predictions.probabilities, logits.begin(), logitOf);
    double low = 1 / kHighest, high = 1 / kLowest, inverse = 1;
    for (int step = 0; step < kMostSteps; ++step) {
        const Derivatives slope = derivativesOf(predictions, logits, inverse);
        (slope.first > 0 ? high : low) = inverse; // the minimum lies on the side that goes down
        double next = inverse - slope.first / slope.second;
        if (!(next > low && next < high)) // nor when it is no number
            next = (low + high) / 2;
        const bool settled = std::abs(next - inverse) <= 1e-12 * inverse;
        inverse = next;
        if (settled)
            break;
    }
    return 1 / inverse;
}

void scaleByTemperature(std::span<float> row, double temperature) {
    std::vector<double> weights(row.size());
    std::ranges::transform(row, weights.begin(), logitOf);
    const double highest = *std::ranges::max_element(weights);
    double sum = 0;
    for (double& weight : weights) {
        weight = std::exp((weight - highest) / temperature);
        sum += weight;
    }
    std::ranges::transform(weights, row.begin(),
                           [sum](double weight) { return float(weight / sum); });
}

Predictions scaledByTemperature(Predictions predictions, double temperature) {
    const auto classes = std::size_t(predictions.classes);
    for (std::size_t i = 0; i < predictions.size(); ++i)
        scaleByTemperature({predictions.probabilities.data() + i * classes, classes}, temperature);
    return predictions;
}

} // namespace fitroom
