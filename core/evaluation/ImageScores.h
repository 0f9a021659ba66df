#pragma once

#include "core/evaluation/Predictions.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// What a net says of a data set's images, one entry for each image of the data set, for sorting
/// and filtering them.
struct ImageScores {
    std::vector<std::int32_t> predicted; ///< class; -1 where the net was not tried
    std::vector<float> confidence;       ///< probability of the predicted class
    std::vector<float> loss;             ///< cross-entropy with the image's label, in nats
    /// The likeliest other class's probability less the label's, -1 to 1: the negative normalised
    /// margin of Northcutt, Jiang, Chuang 2021. Above 0 the net disagrees with the label.
    std::vector<float> disagreement;

    [[nodiscard]] bool empty() const { return predicted.empty(); }
    [[nodiscard]] bool known(std::int32_t image) const {
        return predicted[std::size_t(image)] >= 0;
    }
};

/// Of a data set of `images` images. Predictions' labels are the ones scored against.
ImageScores imageScores(const Predictions& predictions, std::size_t images);

/// The normalised margin of one row: the label's probability less the likeliest other class's.
float labelMargin(const Predictions& predictions, std::size_t row);

} // namespace fitroom
