#pragma once

#include <cstdint>

namespace fitroom {

/// No image may have more pixels than this: larger ones are refused from the file's header.
inline constexpr std::uint64_t kLargestImage = 64'000'000;

} // namespace fitroom
