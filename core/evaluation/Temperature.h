#pragma once

#include "core/evaluation/Predictions.h"

#include <span>

namespace fitroom {

/// Temperature scaling: the one number by which logits are divided before the softmax so that
/// confidence agrees with accuracy. Which class is the likeliest stays as it was.
///
/// Guo et al. 2017, "On calibration of modern neural networks".

/// The temperature, between 0.05 and 20, with the least cross-entropy on `predictions`, which are
/// best those of the validation images. The cross-entropy is convex in the inverse of the
/// temperature, so Newton's method, kept inside a bracket, finds the minimum. 1 without images.
double fitTemperature(const Predictions& predictions);

/// Divides the logits behind a row of probabilities by `temperature`: their logarithms serve as
/// logits, from which they differ by a constant.
void scaleByTemperature(std::span<float> row, double temperature);
Predictions scaledByTemperature(Predictions predictions, double temperature);

} // namespace fitroom
