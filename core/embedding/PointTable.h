#pragma once

#include "core/data/Dataset.h"
#include "core/embedding/Points.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace fitroom {

/// What is known of points besides their values: named columns of text, one value a point.
struct Metadata {
    std::vector<std::string> names;                ///< of the columns
    std::vector<std::vector<std::string>> columns; ///< columns x points

    [[nodiscard]] bool empty() const { return columns.empty(); }
    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : columns[0].size(); }
    /// The column that names points: "label", or else the first one. Not of empty metadata.
    [[nodiscard]] std::size_t labelColumn() const {
        const auto label = std::ranges::find(names, "label");
        return label == names.end() ? 0 : std::size_t(label - names.begin());
    }
};

/// Points to be embedded, and where they are from.
struct PointTable {
    std::vector<float> values; ///< points x columns
    std::size_t columns = 0;
    std::vector<std::int32_t> images; ///< indices into a data set, one a point; empty without one
    Metadata metadata;                ///< of a file's points; may be empty
    DatasetPtr pictures;              ///< of a file's points, one a point; null without any

    [[nodiscard]] Points points() const { return {values, columns}; }
    [[nodiscard]] std::size_t rows() const { return points().rows(); }
};

} // namespace fitroom
