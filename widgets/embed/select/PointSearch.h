#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace fitroom {

/// Points whose text contains `pattern`, whatever the case, or fits it as a regular expression.
/// Nothing when that expression is none; no points for an empty pattern.
std::optional<std::vector<std::int32_t>>
searchPoints(std::size_t points, const std::function<QString(std::size_t point)>& textOf,
             const QString& pattern, bool regularExpression);

} // namespace fitroom
