#pragma once

#include <string>

namespace fitroom {

/// The time now in UTC, by strftime's `format`; as ISO 8601, "2026-01-02T03:04:05Z", unless told
/// otherwise.
std::string utcTime(const char* format = "%Y-%m-%dT%H:%M:%SZ");

} // namespace fitroom
