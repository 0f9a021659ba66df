#include "core/evaluation/ConfusionMatrix.h"

#include <numeric>
#include <stdexcept>

namespace fitroom {

ConfusionMatrix::ConfusionMatrix(int classes) : classes_(classes) {
    if (classes < 1)
        throw std::invalid_argument("A confusion matrix needs at least one class");
    counts_.resize(std::size_t(classes) * std::size_t(classes));
}

void ConfusionMatrix::add(int trueClass, int predictedClass) {
    if (trueClass < 0 || trueClass >= classes_ || predictedClass < 0 || predictedClass >= classes_)
        throw std::out_of_range("No such class in the confusion matrix");
    ++counts_[std::size_t(trueClass) * std::size_t(classes_) + std::size_t(predictedClass)];
}

std::int64_t ConfusionMatrix::count(int trueClass, int predictedClass) const {
    return counts_[std::size_t(trueClass) * std::size_t(classes_) + std::size_t(predictedClass)];
}

std::int64_t ConfusionMatrix::trueTotal(int trueClass) const {
    std::int64_t total = 0;
    for (int predicted = 0; predicted < classes_; ++predicted)
        total += count(trueClass, predicted);
    return total;
}

std::int64_t ConfusionMatrix::predictedTotal(int predictedClass) const {
    std::int64_t total = 0;
    for (int actual = 0; actual < classes_; ++actual)
        total += count(actual, predictedClass);
    return total;
}

std::int64_t ConfusionMatrix::total() const {
    return std::accumulate(counts_.begin(), counts_.end(), std::int64_t(0));
}

ConfusionMatrix confusionMatrix(const Predictions& predictions) {
    ConfusionMatrix matrix(predictions.classes);
    for (std::size_t i = 0; i < predictions.size(); ++i)
        matrix.add(predictions.labels[i], predictions.predicted(i));
    return matrix;
}

} // namespace fitroom
