#pragma once

#include <array>
#include <cstdint>

namespace fitroom {

/// Petroff's sequence ("Accessible Color Sequences for Data Visualization", 2021) as 0xrrggbb:
/// colour-blind people can tell its colours apart, and they show on light and dark.
inline constexpr std::array<std::uint32_t, 10> kClassColours = {
    0x3f90da, 0xffa90e, 0xbd1f01, 0x94a4a2, 0x832db6,
    0xa96b59, 0xe76300, 0xb9ac70, 0x717581, 0x92dadd};

} // namespace fitroom
