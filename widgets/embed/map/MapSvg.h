#pragma once

#include "core/data/Dataset.h"
#include "widgets/embed/map/MapFrame.h"

#include <QByteArray>
#include <QImage>
#include <QPointF>

#include <cstdint>
#include <vector>

namespace fitroom {

class ScatterView;

/// So many points of a map are drawn one by one in an SVG file; more would make it too slow to
/// open, and become one picture.
inline constexpr std::size_t kMostSvgPoints = 20'000;

/// What a map shows, to be written as an SVG file.
struct MapSvg {
    struct Point {
        QPointF place; ///< in the widget's pixels
        QRgb colour = 0;
        bool selected = false;
        std::int32_t image = -1; ///< in the data set; -1: a dot
    };
    MapFrame frame;
    QSize size;                ///< of the widget
    QRgb surroundings = 0;     ///< colour around the map
    DatasetPtr dataset;        ///< of the points' images; may be null
    std::vector<Point> points; ///< in sight, the farthest first; none where there is a `picture`
    QImage picture;            ///< of points too many to be drawn one by one
    QByteArray overlay;        ///< an SVG file of names, axes and contours
};

/// From what the view shows now.
MapSvg mapSvg(ScatterView& view);
/// As the bytes of a file: points are circles, or images of their own where images are shown. May
/// be called on any thread.
QByteArray svgFile(const MapSvg& svg);

} // namespace fitroom
