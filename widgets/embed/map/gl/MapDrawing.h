#pragma once

#include <QString>

#include <memory>

namespace fitroom {

class GlPainter;

/// What draws a map's points. `Automatic` takes OpenGL where a graphics card does it.
enum class MapDrawing { Automatic, Software, OpenGl };

/// As the environment variable FITROOM_MAP_DRAWING says: `software` or `opengl`, for comparing the
/// two and for a driver that draws wrongly.
[[nodiscard]] MapDrawing wantedMapDrawing();

/// Whether OpenGL is asked for at all on a platform of Qt's.
[[nodiscard]] bool triesOpenGl(MapDrawing wish, const QString& platform);
/// Whether a driver of that name is taken.
[[nodiscard]] bool takesOpenGl(MapDrawing wish, const QString& renderer);

/// Null where the software shall draw.
[[nodiscard]] std::unique_ptr<GlPainter> glPainterFor(MapDrawing wish);

} // namespace fitroom
