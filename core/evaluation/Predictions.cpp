#include "core/evaluation/Predictions.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace fitroom {

int Predictions::predicted(std::size_t i) const {
    const std::span<const float> chances = row(i);
    return int(std::ranges::max_element(chances) - chances.begin());
}

float Predictions::confidence(std::size_t i) const {
    return row(i)[std::size_t(predicted(i))];
}

double Predictions::loss(std::size_t i) const {
    // A probability that rounded to nothing counts as the least a float holds, not as infinite.
    const float probability = row(i)[std::size_t(labels[i])];
    return -std::log(double(std::max(probability, std::numeric_limits<float>::min())));
}

double meanLoss(const Predictions& predictions) {
    double sum = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i)
        sum += predictions.loss(i);
    return predictions.size() > 0 ? sum / double(predictions.size()) : 0;
}

double accuracy(const Predictions& predictions) {
    std::size_t right = 0;
    for (std::size_t i = 0; i < predictions.size(); ++i)
        right += predictions.right(i);
    return predictions.size() > 0 ? double(right) / double(predictions.size()) : 0;
}

void append(const Predictions& more, Predictions& all) {
    all.classes = more.classes;
    all.indices.insert(all.indices.end(), more.indices.begin(), more.indices.end());
    all.labels.insert(all.labels.end(), more.labels.begin(), more.labels.end());
    all.probabilities.insert(all.probabilities.end(), more.probabilities.begin(),
                             more.probabilities.end());
}

std::vector<std::size_t> mistakesByLoss(const Predictions& predictions) {
    std::vector<std::size_t> mistakes;
    std::vector<double> losses(predictions.size());
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        losses[i] = predictions.loss(i);
        if (!predictions.right(i))
            mistakes.push_back(i);
    }
    std::ranges::stable_sort(mistakes, std::greater(), [&](std::size_t i) { return losses[i]; });
    return mistakes;
}

std::vector<ClassProbability> topClasses(std::span<const float> row, int count) {
    std::vector<ClassProbability> classes(row.size());
    for (std::size_t i = 0; i < row.size(); ++i)
        classes[i] = {int(i), row[i]};
    std::ranges::stable_sort(classes, std::greater(), &ClassProbability::probability);
    classes.resize(std::min(classes.size(), std::size_t(std::max(count, 0))));
    return classes;
}

} // namespace fitroom
