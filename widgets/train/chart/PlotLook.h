#pragma once

class QCustomPlot;
class QFont;
class QPalette;

namespace fitroom {

/// The look that all plots share: the palette's base as ground, faint grid lines, muted axes
/// without a frame.
void stylePlot(QCustomPlot& plot, const QPalette& palette, const QFont& font);

} // namespace fitroom
