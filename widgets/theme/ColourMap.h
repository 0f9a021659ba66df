#pragma once

#include <QList>
#include <QRgb>

namespace fitroom {

/// 256 colours from low to high: viridis (van der Walt and Smith 2015, matplotlib), which grows
/// evenly lighter and which colour-blind people, and printers without colour, tell apart.
const QList<QRgb>& viridis();

/// Which of the 256 colours stands for `value` between `low` and `high`; the ends beyond them. The
/// lowest when there is nothing between the two.
int viridisIndex(double value, double low, double high);

} // namespace fitroom
