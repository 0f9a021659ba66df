#include "core/evaluation/ImageScores.h"

#include <algorithm>

namespace fitroom {

float labelMargin(const Predictions& predictions, std::size_t row) {
    const auto chances = predictions.row(row);
    const auto label = std::size_t(predictions.labels[row]);
    float other = 0;
    for (std::size_t i = 0; i < chances.size(); ++i) {
        if (i != label)
            other = std::max(other, chances[i]);
    }
    return chances[label] - other;
}

ImageScores imageScores(const Predictions& predictions, std::size_t images) {
    ImageScores scores;
    scores.predicted.assign(images, -1);
    for (auto* values : {&scores.confidence, &scores.loss, &scores.disagreement})
        values->assign(images, 0);
    for (std::size_t row = 0; row < predictions.size(); ++row) {
        const auto image = std::size_t(predictions.indices[row]);
        scores.predicted[image] = predictions.predicted(row);
        scores.confidence[image] = predictions.confidence(row);
        scores.loss[image] = float(predictions.loss(row));
        scores.disagreement[image] = -labelMargin(predictions, row);
    }
    return scores;
}

} // namespace fitroom
