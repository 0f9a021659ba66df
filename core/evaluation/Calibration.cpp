#include "core/evaluation/Calibration.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace fitroom {
namespace {

/// The bin (i / bins, (i + 1) / bins] of a confidence.
std::size_t binOf(double confidence, int bins) {
    const int bin = int(std::ceil(confidence * bins)) - 1;
    return std::size_t(std::clamp(bin, 0, bins - 1));
}

/// Turns the bins' sums into means.
void divide(CalibrationBin& bin) {
    if (bin.count == 0)
        return;
    bin.confidence /= double(bin.count);
    bin.accuracy /= double(bin.count);
}

} // namespace

Calibration calibration(const Predictions& predictions, int bins) {
    if (bins < 1)
        throw std::invalid_argument("A calibration needs at least one bin");
    Calibration result;
    for (int i = 0; i < bins; ++i)
        result.bins.push_back({double(i) / bins, double(i + 1) / bins, 0, 0, 0});
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        CalibrationBin& bin = result.bins[binOf(predictions.confidence(i), bins)];
        ++bin.count;
        bin.confidence += predictions.confidence(i);
        bin.accuracy += predictions.right(i);
    }
    for (CalibrationBin& bin : result.bins) {
        divide(bin);
        const double error = std::abs(bin.accuracy - bin.confidence);
        const double share =
            double(bin.count) / double(std::max<std::size_t>(predictions.size(), 1));
        result.expectedError += share * error;
        result.largestError = std::max(result.largestError, error);
    }
    result.brierScore = brierScore(predictions);
    result.loss = meanLoss(predictions);
    return result;
}

double brierScore(const Predictions& predictions) {
    double sum = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const std::span<const float> row = predictions.row(i);
        for (std::size_t label = 0; label < row.size(); ++label) {
            const double truth = int(label) == predictions.labels[i] ? 1 : 0;
            sum += (row[label] - truth) * (row[label] - truth);
        }
    }
    return predictions.size() > 0 ? sum / double(predictions.size()) : 0;
}

} // namespace fitroom
