#pragma once

#include "core/embedding/Points.h"

#include <cstdint>
#include <vector>

namespace fitroom {

/// Points laid out for scoreBlock(): panels of 16 points, each columns x 16, filled up with points
/// that no threshold lets through.
class PackedPoints {
public:
    static constexpr std::size_t kPanel = 16;

    /// `offsets`, one for each point, is where scores begin.
    PackedPoints(Points points, std::span<const float> offsets);

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

} // namespace fitroom
