#pragma once

#include <QString>

namespace fitroom {

/// "8 s", "2 min 30 s", "1 h 5 min", as exactly as one wants to know it of a time to come.
QString durationText(double seconds);

} // namespace fitroom
