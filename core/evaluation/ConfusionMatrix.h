#pragma once

#include "core/evaluation/Predictions.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// counts[true class][predicted class], as scikit-learn's confusion_matrix.
class ConfusionMatrix {
public:
    explicit ConfusionMatrix(int classes);
    void add(int trueClass, int predictedClass);

    [[nodiscard]] int classes() const { return classes_; }
    [[nodiscard]] std::int64_t count(int trueClass, int predictedClass) const;
    [[nodiscard]] std::int64_t trueTotal(int trueClass) const;
    [[nodiscard]] std::int64_t predictedTotal(int predictedClass) const;
    [[nodiscard]] std::int64_t total() const;

private:
    int classes_;
    std::vector<std::int64_t> counts_;
};

ConfusionMatrix confusionMatrix(const Predictions& predictions);

} // namespace fitroom
