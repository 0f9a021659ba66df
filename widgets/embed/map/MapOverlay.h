#pragma once

#include "widgets/embed/map/Camera.h"

#include <QColor>
#include <QLineF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;
class QPalette;

namespace fitroom {

/// A name on the map.
struct MapLabel {
    QVector3D place;
    QString text;
    QColor colour; ///< none: that of text
};

/// What is drawn over and around the points. All of it takes the painter of the widget that shows
/// the map, in its pixels, font and palette.

/// Room for the axes' names and numbers around the map of a widget of such a size.
QRectF mapArea(const QRectF& widget, int lineHeight, bool axes);

/// Numbers and names of the two axes of a flat map.
void paintAxes(QPainter& painter, const QPalette& palette, const Camera& camera,
               const QStringList& names);
/// Which way the three axes point, in a corner.
void paintTripod(QPainter& painter, const QPalette& palette, const Camera& camera,
                 const QStringList& names);
/// Names at their places, moved up or down where two would cover each other.
void paintLabels(QPainter& painter, const QPalette& palette, const Camera& camera,
                 const std::vector<MapLabel>& labels);
void paintContours(QPainter& painter, const QPalette& palette,
                   const std::vector<std::vector<QLineF>>& contours);
/// A card beside `place`, inside `room`: a picture if there is one, and lines of text, the first of
/// them standing out.
void paintCard(QPainter& painter, const QPalette& palette, const QPointF& place, const QRectF& room,
               const QImage& picture, const QStringList& lines);

} // namespace fitroom
