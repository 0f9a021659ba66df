#pragma once

#include <QByteArray>
#include <QImage>

namespace fitroom {

class ScatterView;

/// What a map shows, at twice the size in pixels.
QImage mapImage(ScatterView& view);
/// As the bytes of a PNG file; may be called on any thread.
QByteArray pngFile(const QImage& picture);

} // namespace fitroom
