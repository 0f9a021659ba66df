#pragma once

#include <QIcon>

namespace fitroom {

/// A small rounded square of one colour, for lists and legends.
QIcon swatch(const QColor& colour);

} // namespace fitroom
