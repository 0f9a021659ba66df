#pragma once

#include "core/embedding/Neighbours.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// The points as scores are computed from: an offset less an inner product is half the squared
/// distance to the query but for a term of the query's own, or less the cosine.
///
/// The columns in which the points differ most come first. A few of those, the head, bound a score
/// from below: whatever the other columns hold, half the squared lengths of both points' tails are
/// the most that they take off.
struct ScoredPoints {
    std::size_t columns = 0;
    std::size_t head = 0;       ///< columns of the head
    std::vector<float> values;  ///< centred, or of length 1 for cosines
    std::vector<float> offsets; ///< one a point
    std::vector<float> tails;   ///< half the squared length in the columns beyond the head
    std::vector<float> lengths;
    float longest = 0;

    [[nodiscard]] std::size_t rows() const { return offsets.size(); }
};
ScoredPoints prepareScores(Points points, Metric metric);

/// The points in an order that keeps those near each other together: halved again and again across
/// the column in which they differ most, as in a k-d tree (Bentley 1975).
std::vector<std::int32_t> nearbyOrder(const ScoredPoints& points);

/// Points laid out for the kernels: panels of 16 points, each columns x 16, filled up with points
/// infinitely far away.
class PackedPoints {
public:
    static constexpr std::size_t kPanel = 16;

    /// Place i is taken by point order[i].
    PackedPoints(const ScoredPoints& points, std::vector<std::int32_t> order);

    [[nodiscard]] std::size_t columns() const { return columns_; }
    [[nodiscard]] std::size_t head() const { return head_; }
    [[nodiscard]] std::size_t panels() const { return headOffsets_.size() / kPanel; }
    [[nodiscard]] const float* panel(std::size_t index) const {
        return values_.data() + index * columns_ * kPanel;
    }
    /// What the sums of the head begin with, and what is added before those of the tail.
    [[nodiscard]] const float* headOffsets(std::size_t panel) const {
        return headOffsets_.data() + panel * kPanel;
    }
    [[nodiscard]] const float* tailOffsets(std::size_t panel) const {
        return tailOffsets_.data() + panel * kPanel;
    }
    /// Not for the places that fill up the last panel.
    [[nodiscard]] std::int32_t point(std::size_t place) const { return order_[place]; }

private:
    std::size_t columns_;
    std::size_t head_;
    std::vector<std::int32_t> order_;
    std::vector<float> values_;
    std::vector<float> headOffsets_;
    std::vector<float> tailOffsets_;
};

/// Queries are scored in groups of so many.
inline constexpr std::size_t kQueryGroup = 8;

/// Points `rows` as the kernels take them: group after group, each columns x kQueryGroup, the last
/// filled up with zeros.
std::vector<float> packQueries(const ScoredPoints& points, std::span<const std::int32_t> rows);

/// A panel's scores for a group of queries.
using PanelScores = float[kQueryGroup][PackedPoints::kPanel];

/// A group of queries: columns x kQueryGroup values, and for each the greatest score worth a look.
struct QueryGroup {
    const float* values;
    float thresholds[kQueryGroup];
    float headThresholds[kQueryGroup]; ///< those of scores by the head alone
};

/// Scores a group of queries against panel after panel: offset - query . point, in single
/// precision. Gives the first panel in [begin, end) where a score is at most its query's threshold,
/// and fills in `found` for it; `end` when there is none.
std::size_t findNear(const PackedPoints& points, std::size_t begin, std::size_t end,
                     const QueryGroup& queries, PanelScores& found);

/// The scores of a group of queries against all points: panels x kQueryGroup x kPanel. `queries` is
/// columns x kQueryGroup.
void scoreAll(const PackedPoints& points, const float* queries, float* scores);

} // namespace fitroom
