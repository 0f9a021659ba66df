#pragma once

#include "core/evaluation/Predictions.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Images whose confidence lies in (lower, upper].
struct CalibrationBin {
    double lower = 0;
    double upper = 0;
    std::int64_t count = 0;
    double confidence = 0; ///< mean over the bin's images, 0 without any
    double accuracy = 0;
};

/// How far a net's confidence can be believed: of the images it is 80 % sure of, are 80 % right?
struct Calibration {
    std::vector<CalibrationBin> bins;
    double expectedError = 0; ///< mean of |accuracy - confidence| over the bins, by their images
    double largestError = 0;  ///< the largest of a bin
    double brierScore = 0;    ///< see brierScore()
    double loss = 0;          ///< mean cross-entropy in nats
};

/// The reliability diagram and expected calibration error of Guo et al. 2017, "On calibration of
/// modern neural networks": `bins` of equal width over the confidence.
Calibration calibration(const Predictions& predictions, int bins = 15);

/// Mean over the images of the squared distance between the probabilities and the truth, summed
/// over the classes, 0 to 2, as Brier 1950 has it.
double brierScore(const Predictions& predictions);

} // namespace fitroom
