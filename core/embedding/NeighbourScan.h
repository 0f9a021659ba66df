#pragma once

#include "core/embedding/Neighbours.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// The points as scores are computed from: an offset less an inner product is half the squared
/// distance to the query but for a term of the query's own, or less the cosine.
struct ScoredPoints {
    std::size_t columns = 0;
    std::vector<float> values;  ///< centred, or of length 1 for cosines
    std::vector<float> offsets; ///< one a point
    std::vector<float> lengths;
    float longest = 0;
};
ScoredPoints prepareScores(Points points, Metric metric);

/// Points laid out for the kernels: panels of 16 points, each columns x 16, filled up with points
/// infinitely far away.
class PackedPoints {
public:
    static constexpr std::size_t kPanel = 16;

    explicit PackedPoints(const ScoredPoints& points);

    [[nodiscard]] std::size_t columns() const { return columns_; }
    [[nodiscard]] std::size_t panels() const { return offsets_.size() / kPanel; }
    [[nodiscard]] const float* panel(std::size_t index) const {
        return values_.data() + index * columns_ * kPanel;
    }
    [[nodiscard]] const float* offsets(std::size_t panel) const {
        return offsets_.data() + panel * kPanel;
    }

private:
    std::size_t columns_;
    std::vector<float> values_;
    std::vector<float> offsets_;
};

/// Queries are scored in groups of so many.
inline constexpr std::size_t kQueryGroup = 8;

/// Points `rows` as the kernels take them: group after group, each columns x kQueryGroup, the last
/// filled up with zeros.
std::vector<float> packQueries(const ScoredPoints& points, std::span<const std::int32_t> rows);

/// A panel's scores for a group of queries, and the lanes (points) worth a look.
struct PanelScores {
    float scores[kQueryGroup][PackedPoints::kPanel];
    std::int32_t near[PackedPoints::kPanel]; ///< 0 where no score is at most its threshold
};

/// Scores a group of queries against panel after panel: offset - query . point, in single
/// precision. `queries` is columns x kQueryGroup. Gives the first panel in [begin, end) where a
/// score is at most its query's threshold, and fills in `found` for it; `end` when there is none.
std::size_t findNear(const PackedPoints& points, std::size_t begin, std::size_t end,
                     const float* queries, const float* thresholds, PanelScores& found);

/// The scores of a group of queries against all points: panels x kQueryGroup x kPanel.
void scoreAll(const PackedPoints& points, const float* queries, float* scores);

} // namespace fitroom
