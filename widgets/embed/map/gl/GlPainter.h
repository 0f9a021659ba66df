#pragma once

#include "widgets/embed/map/MapPainter.h"
#include "widgets/embed/map/gl/GlContext.h"
#include "widgets/embed/map/gl/GlSprites.h"

#include <QImage>

#include <memory>

class QOpenGLFramebufferObject;
class QOpenGLShaderProgram;

namespace fitroom {

/// Draws the points of a map with OpenGL, as MapPainter does without.
///
/// It draws into memory and hands out a picture. A QOpenGLWidget would save that copy, but then
/// Qt puts the whole window together with OpenGL: one lost context, or one bad driver, would take
/// all of it along, and names, axes and cards could not be painted as sharply over the points.
class GlPainter {
public:
    /// Null where there is no OpenGL that is new enough.
    static std::unique_ptr<GlPainter> make();
    ~GlPainter();

    /// See SpriteAtlas::setImages().
    void setImages(DatasetPtr dataset, std::vector<std::int32_t> images);
    /// All points, finely. Null when OpenGL fails, as it will from then on.
    [[nodiscard]] QImage draw(const MapFrame& frame, const ScreenPoints& points,
                              const MapLook& look);
    [[nodiscard]] const QString& renderer() const { return context_->renderer(); }

private:
    explicit GlPainter(std::unique_ptr<GlContext> context);

    [[nodiscard]] bool prepare();
    [[nodiscard]] bool resize(QSize size);
    void fillBuffer(const MapFrame& frame, const ScreenPoints& points, const MapLook& look);
    bool drawDots(const MapFrame& frame);
    bool drawSprites(const MapFrame& frame);
    [[nodiscard]] QImage readPicture() const;

    /// A point as the shaders get it.
    struct Instance {
        float x, y; ///< pixels of the picture
        std::uint32_t colour;
        std::uint32_t index; ///< of the point; its highest bit tells that it is selected
    };

    std::unique_ptr<GlContext> context_;
    std::unique_ptr<QOpenGLFramebufferObject> picture_;
    std::unique_ptr<QOpenGLShaderProgram> dotProgram_, spriteProgram_;
    GlSprites sprites_;
    GLuint array_ = 0, buffer_ = 0;
    std::vector<Instance> instances_;
};

} // namespace fitroom
