#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace fitroom {

/// What a net says of a list of images.
struct Predictions {
    int classes = 0;
    std::vector<std::int32_t> indices;   ///< images, as indices into the data set
    std::vector<std::int32_t> labels;    ///< their true classes
    std::vector<float> probabilities;    ///< indices.size() x classes, rows sum to 1

    [[nodiscard]] std::size_t size() const { return indices.size(); }
    [[nodiscard]] std::span<const float> row(std::size_t i) const {
        return {probabilities.data() + i * std::size_t(classes), std::size_t(classes)};
    }
    [[nodiscard]] int predicted(std::size_t i) const;   ///< class of the highest probability
    [[nodiscard]] float confidence(std::size_t i) const; ///< that probability
    [[nodiscard]] double loss(std::size_t i) const;     ///< cross-entropy in nats
    [[nodiscard]] bool right(std::size_t i) const { return predicted(i) == labels[i]; }
};

double meanLoss(const Predictions& predictions);
double accuracy(const Predictions& predictions);

/// Adds the rows of `more`, of as many classes, to `all`.
void append(const Predictions& more, Predictions& all);

/// Rows of `predictions` that are wrong, highest loss first.
std::vector<std::size_t> mistakesByLoss(const Predictions& predictions);

/// The `count` likeliest classes of one row, likeliest first.
struct ClassProbability {
    int label = 0;
    float probability = 0;
};
std::vector<ClassProbability> topClasses(std::span<const float> row, int count);

} // namespace fitroom
