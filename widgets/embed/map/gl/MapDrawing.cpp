#include "widgets/embed/map/gl/MapDrawing.h"

#include "widgets/embed/map/gl/GlPainter.h"

#include <QGuiApplication>

namespace fitroom {

MapDrawing wantedMapDrawing() {
    const QString wish = qEnvironmentVariable("FITROOM_MAP_DRAWING");
    if (wish == QLatin1String("software"))
        return MapDrawing::Software;
    return wish == QLatin1String("opengl") ? MapDrawing::OpenGl : MapDrawing::Automatic;
}

bool triesOpenGl(MapDrawing wish, const QString& platform) {
    // Without a screen there is nobody to draw so fast for.
    const bool hasScreen =
        platform != QLatin1String("offscreen") && platform != QLatin1String("minimal");
    return wish == MapDrawing::OpenGl || (wish == MapDrawing::Automatic && hasScreen);
}

bool takesOpenGl(MapDrawing wish, const QString& renderer) {
    // On the processor our own drawing is faster: see tests/benchmarks/MapBenchmark.
    return wish == MapDrawing::OpenGl || !drawsOnProcessor(renderer);
}

std::unique_ptr<GlPainter> glPainterFor(MapDrawing wish) {
    if (!triesOpenGl(wish, QGuiApplication::platformName()))
        return nullptr;
    std::unique_ptr<GlPainter> painter = GlPainter::make();
    if (painter && !takesOpenGl(wish, painter->renderer()))
        return nullptr;
    return painter;
}

} // namespace fitroom
