#pragma once

#include "core/evaluation/Predictions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fitroom::test {

/// Numerical Recipes' 32-bit generator: 0 <= x < 1.
class SmallRandom {
public:
    explicit SmallRandom(std::uint32_t seed) : state_(seed) {}
    double operator()() {
        state_ = 1664525u * state_ + 1013904223u;
        return double(state_ >> 8) / 16777216.0;
    }

private:
    std::uint32_t state_;
};

inline std::vector<double> softmax(std::vector<double> logits) {
    const double highest = *std::ranges::max_element(logits);
    double sum = 0;
    for (double& logit : logits)
        sum += logit = std::exp(logit - highest);
    for (double& weight : logits)
        weight /= sum;
    return logits;
}

/// Made-up predictions of an overconfident net, the same as tests/reference/metrics.py makes:
/// labels are drawn from the softmax of logits that are then sharpened.
inline Predictions madePredictions(int images = 200, int classes = 4, std::uint32_t seed = 1,
                                   double sharpness = 3) {
    SmallRandom random(seed);
    Predictions made;
    made.classes = classes;
    for (int image = 0; image < images; ++image) {
        std::vector<double> logits;
        for (int label = 0; label < classes; ++label)
            logits.push_back(4 * random());
        const double drawn = random();
        const std::vector<double> chances = softmax(logits);
        int label = 0;
        for (double sum = chances[0]; sum < drawn && label + 1 < classes;
             sum += chances[std::size_t(label)])
            ++label;
        made.indices.push_back(image);
        made.labels.push_back(label);
        for (double& logit : logits)
            logit *= sharpness;
        for (const double chance : softmax(logits))
            made.probabilities.push_back(float(chance));
    }
    return made;
}

} // namespace fitroom::test
