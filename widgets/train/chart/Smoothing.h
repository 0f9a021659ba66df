#pragma once

namespace fitroom {

/// Exponential moving average that starts without a bias towards 0, as Adam corrects its moments
/// and TensorBoard its curves: the average of the first value is that value.
class MovingAverage {
public:
    /// `weight` of the past, 0 (no smoothing) to below 1.
    explicit MovingAverage(double weight = 0) : weight_(weight) {}

    /// The average including `value`. A value that is not finite is passed over.
    double add(double value);

private:
    double weight_;
    double sum_ = 0;
    double remaining_ = 1; ///< weight to the power of the values seen
};

/// A slider's position, 0 to 100, as the weight of a moving average: each third of the way makes
/// the average ten times as long, up to 1,000 values.
double smoothingWeight(int position);

} // namespace fitroom
