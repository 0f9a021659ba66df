#pragma once

#include "core/photo/GarmentMask.h"

#include <QColor>
#include <QImage>

class QPainter;

namespace fitroom {

/// How what was found in a photo is drawn over it.

/// A picture as large as the mask, to be laid over the photo: clear over the garment, its outline in
/// `edge`, nearly opaque `ground` over all else.
QImage garmentVeil(const GarmentMask& mask, const QColor& ground, const QColor& edge);

/// A box with handles at its corners and edges; dashed when nobody drew it. `box` in the painter's
/// coordinates.
void drawGarmentBox(QPainter& painter, const QRectF& box, bool drawn, const QColor& colour);

/// The ring that a round brush covers, with a plus or a minus in it.
void drawBrush(QPainter& painter, const QPointF& middle, double radius, bool adds);

} // namespace fitroom
