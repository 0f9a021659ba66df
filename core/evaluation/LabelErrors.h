#pragma once

#include "core/evaluation/Predictions.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Confident learning: which labels a net's held-out predictions speak against. C. Northcutt,
/// L. Jiang, I. Chuang, "Confident Learning: Estimating Uncertainty in Dataset Labels", Journal of
/// Artificial Intelligence Research 70 (2021). The predictions must be of images the net did not
/// learn from.

/// How often images labelled i seem to be of class j.
struct ConfidentJoint {
    int classes = 0;
    /// Mean probability of each class over the images labelled so: what counts as confident. Of a
    /// class without images it is above 1, which nothing reaches.
    std::vector<double> thresholds;
    /// classes x classes, [label][seeming class]: images whose likeliest class among those at or
    /// above their threshold is the seeming class.
    std::vector<std::int64_t> counts;

    [[nodiscard]] std::int64_t count(int label, int seeming) const {
        return counts[std::size_t(label) * std::size_t(classes) + std::size_t(seeming)];
    }
};

ConfidentJoint confidentJoint(const Predictions& predictions);

/// The joint distribution of labels and true classes, [label][true]: the counts, each row scaled to
/// the number of images labelled so, over all images. Sums to 1.
std::vector<double> estimatedJoint(const ConfidentJoint& joint,
                                   const std::vector<std::int64_t>& labelCounts);

/// A label that is probably wrong.
struct LabelSuspect {
    std::int32_t image = 0; ///< index into the data set
    std::int32_t label = 0;
    std::int32_t suggested = 0; ///< the class it seems to be of
    float labelProbability = 0;
    float suggestedProbability = 0;
    float margin = 0; ///< normalised margin, see labelMargin(); the worst have the lowest

    bool operator==(const LabelSuspect&) const = default;
};

/// The images counted off the confident joint's diagonal, worst first: by normalised margin, then
/// by index.
std::vector<LabelSuspect> labelSuspects(const Predictions& predictions);

} // namespace fitroom
