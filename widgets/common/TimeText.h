#pragma once

#include <QString>

namespace fitroom {

/// A stretch of time in words, as exact as anybody wants to know: "8 s", "3 min 20 s", "2 h 5 min".
QString timeText(double seconds);

} // namespace fitroom
