#pragma once

#include "core/support/Error.h"

#include <optional>
#include <string>

namespace fitroom {

/// The shortest text that reads back as the same number: 0.001, 256, 1e-07.
std::string numberText(double number);

/// Nothing when min <= value <= max, else the sentence that says so of `member`. NaN is outside.
std::optional<Message> outOfRange(const std::string& member, double value, double min, double max);

} // namespace fitroom
