#pragma once

#include <QColor>

class QPalette;

namespace fitroom {

/// A class's colour, the same on every page. The first ten are Petroff's sequence ("Accessible
/// Color Sequences for Data Visualization", 2021), which colour-blind people can tell apart and
/// which show on light and dark; after them come lighter and darker ones.
QColor classColour(int label);

QColor trainingColour();
QColor validationColour();
QColor testColour();

/// Whether the palette is a dark one. (QStyleHints::colorScheme needs Qt 6.5.)
bool isDark(const QPalette& palette);

/// `share` of `b` mixed into `a`, 0 to 1.
QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace fitroom
