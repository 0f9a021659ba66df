#pragma once

#include "core/embedding/Embed.h"
#include "widgets/embed/MapContent.h"

#include <map>

namespace fitroom {

/// What the request asks core for, without a custom projection's axes.
EmbeddingSpec embeddingSpec(const MapRequest& request, std::size_t points, std::size_t columns);

/// What a custom projection's axes run between.
QStringList axisNames(const MapRequest& request);

/// An end of an axis that no point matches, or whose pattern is wrong.
struct AxisProblem {
    AxisEnd end = AxisEnd::Left;
    Error error;
};

/// The points that an axis's patterns match, by name; a pattern that is the name of a kept
/// selection stands for its points.
tl::expected<std::vector<CustomAxis>, AxisProblem>
customAxes(const MapRequest& request, const std::vector<std::string>& names,
           const std::map<QString, std::vector<std::int32_t>>& keptPoints);

} // namespace fitroom
