#pragma once

#include <initializer_list>

class QCPAxis;
class QCustomPlot;
class QFont;
class QPalette;

namespace fitroom {

/// The look that all plots share: the palette's base as ground, faint grid lines, muted axes
/// without a frame.
void stylePlot(QCustomPlot& plot, const QPalette& palette, const QFont& font);

/// The same for axes of a further rectangle of a plot. Axes at the bottom have a line.
void styleAxes(std::initializer_list<QCPAxis*> axes, const QPalette& palette, const QFont& font);

} // namespace fitroom
