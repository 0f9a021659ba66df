#pragma once

namespace fitroom {

/// How narrow a combo box may become where a window has no room for its longest entry.
inline constexpr int kNarrowBox = 76;

} // namespace fitroom
