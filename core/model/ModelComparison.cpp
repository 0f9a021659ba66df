#include "core/model/ModelComparison.h"

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kChanged = 3; // cheaper than a layer gone and one come,
constexpr int kAlone = 2;   // so that a changed parameter shows as a changed layer

bool sameKind(const LayerSpec& a, const LayerSpec& b) {
    return a.index() == b.index();
}

/// Costs of the best alignments of what is left of both nets from each pair of places on.
class Costs {
public:
    Costs(const ModelSpec& left, const ModelSpec& right)
        : left_(left.layers), right_(right.layers), width_(right_.size() + 1),
          costs_((left_.size() + 1) * width_) {
        for (std::size_t i = left_.size() + 1; i-- > 0;)
            for (std::size_t j = width_; j-- > 0;)
                costs_[i * width_ + j] = best(i, j);
    }

    [[nodiscard]] int at(std::size_t i, std::size_t j) const { return costs_[i * width_ + j]; }

    /// Of letting the two layers stand for one another; nothing when they may not.
    [[nodiscard]] std::optional<int> paired(std::size_t i, std::size_t j) const {
        if (i >= left_.size() || j >= right_.size() || !sameKind(left_[i], right_[j]))
            return std::nullopt;
        return at(i + 1, j + 1) + (left_[i] == right_[j] ? 0 : kChanged);
    }

private:
    [[nodiscard]] int best(std::size_t i, std::size_t j) const {
        const auto toGo = [&] { return int(left_.size() - i + right_.size() - j) * kAlone; };
        int cost = toGo();
        if (i < left_.size())
            cost = std::min(cost, at(i + 1, j) + kAlone);
        if (j < right_.size())
            cost = std::min(cost, at(i, j + 1) + kAlone);
        return std::min(cost, paired(i, j).value_or(cost));
    }

    const std::vector<LayerSpec>& left_;
    const std::vector<LayerSpec>& right_;
    std::size_t width_;
    std::vector<int> costs_;
};

} // namespace

std::vector<LayerPair> compareLayers(const ModelSpec& left, const ModelSpec& right) {
    const Costs costs(left, right);
    std::vector<LayerPair> pairs;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < left.layers.size() || j < right.layers.size()) {
        if (costs.paired(i, j) == costs.at(i, j)) {
            const bool same = left.layers[i] == right.layers[j];
            pairs.push_back({i++, j++, same});
        } else if (i < left.layers.size() && costs.at(i + 1, j) + kAlone == costs.at(i, j)) {
            pairs.push_back({i++, std::nullopt, false});
        } else {
            pairs.push_back({std::nullopt, j++, false});
        }
    }
    return pairs;
}

} // namespace fitroom
