#pragma once

#include <QColor>

class QPalette;

namespace fitroom {

/// A class's colour, the same on every page. The first ten are Petroff's sequence ("Accessible
/// Color Sequences for Data Visualization", 2021), which colour-blind people can tell apart and
/// which show on light and dark; after them come lighter and darker ones.
QColor classColour(int label);

/// A run's colour where several are overlaid. `slot` counts from 0 and is handed out by the run
/// list; none of the first six is near the colours of training and validation below.
QColor runColour(int slot);

QColor trainingColour();
QColor validationColour();
QColor testColour();

/// Of what the user has to put right.
QColor warningColour();

/// Whether the palette is a dark one. (QStyleHints::colorScheme needs Qt 6.5.)
bool isDark(const QPalette& palette);

/// The same hue, made lighter or darker until it has a contrast of 3:1 against `background` (WCAG's
/// demand for graphics).
QColor readable(const QColor& colour, const QColor& background);

/// `share` of `b` mixed into `a`, 0 to 1.
QColor mixed(const QColor& a, const QColor& b, double share);

} // namespace fitroom
