#pragma once

#include <QByteArray>
#include <QImage>

namespace fitroom {

class ScatterView;

/// What a map shows, at twice the size in pixels.
QImage mapImage(ScatterView& view);
/// As the bytes of a PNG file; may be called on any thread.
QByteArray pngFile(const QImage& picture);

/// As the bytes of an SVG file: names, axes and contours are lines and text, the points a picture.
QByteArray mapSvg(ScatterView& view);

} // namespace fitroom
