#include "widgets/embed/map/gl/GlPainter.h"

#include "widgets/embed/map/ShrunkImage.h"
#include "widgets/embed/map/gl/Shaders.h"

#include <QOpenGLFramebufferObject>
#include <QOpenGLShaderProgram>
#include <QVector2D>
#include <QVector3D>

#include <cstddef>

namespace fitroom {

namespace {

constexpr GLuint kPlace = 0, kLook = 1; // the shaders' inputs
constexpr GLsizei kCorners = 4;

QVector3D components(QRgb colour) {
    return QVector3D(float(qRed(colour)), float(qGreen(colour)), float(qBlue(colour))) / 255;
}

/// Null when the driver does not take it.
std::unique_ptr<QOpenGLShaderProgram> program(const GlContext& context, const char* vertex,
                                              const char* fragment) {
    auto made = std::make_unique<QOpenGLShaderProgram>();
    const bool linked =
        made->addShaderFromSourceCode(QOpenGLShader::Vertex, context.shader(vertex)) &&
        made->addShaderFromSourceCode(QOpenGLShader::Fragment, context.shader(fragment)) &&
        made->link();
    return linked ? std::move(made) : nullptr;
}

QOpenGLExtraFunctions& functions() {
    return *QOpenGLContext::currentContext()->extraFunctions();
}

} // namespace

std::unique_ptr<GlPainter> GlPainter::make() {
    std::unique_ptr<GlContext> context = GlContext::make();
    if (!context || !context->makeCurrent())
        return nullptr;
    std::unique_ptr<GlPainter> made(new GlPainter(std::move(context)));
    const bool ready = made->prepare();
    made->context_->doneCurrent();
    return ready ? std::move(made) : nullptr;
}

GlPainter::GlPainter(std::unique_ptr<GlContext> context) : context_(std::move(context)) {}

GlPainter::~GlPainter() {
    if (!context_->makeCurrent())
        return; // what it held is gone with it
    QOpenGLExtraFunctions& gl = functions();
    sprites_.release(gl);
    gl.glDeleteBuffers(1, &buffer_);
    gl.glDeleteVertexArrays(1, &array_);
    dotProgram_.reset();
    spriteProgram_.reset();
    picture_.reset();
    context_->doneCurrent();
}

bool GlPainter::prepare() {
    dotProgram_ = program(*context_, kDotVertex, kDotFragment);
    spriteProgram_ = program(*context_, kSpriteVertex, kSpriteFragment);
    if (!dotProgram_ || !spriteProgram_)
        return false;
    QOpenGLExtraFunctions& gl = functions();
    gl.glGenVertexArrays(1, &array_);
    gl.glBindVertexArray(array_);
    gl.glGenBuffers(1, &buffer_);
    gl.glBindBuffer(GL_ARRAY_BUFFER, buffer_);
    gl.glEnableVertexAttribArray(kPlace);
    gl.glVertexAttribPointer(kPlace, 2, GL_FLOAT, GL_FALSE, sizeof(Instance), nullptr);
    gl.glEnableVertexAttribArray(kLook);
    gl.glVertexAttribIPointer(kLook, 2, GL_UNSIGNED_INT, sizeof(Instance),
                              reinterpret_cast<const void*>(offsetof(Instance, colour)));
    for (const GLuint input : {kPlace, kLook})
        gl.glVertexAttribDivisor(input, 1);
    return gl.glGetError() == GL_NO_ERROR;
}

void GlPainter::setImages(DatasetPtr dataset, std::vector<std::int32_t> images) {
    sprites_.setImages(std::move(dataset), std::move(images));
}

bool GlPainter::resize(QSize size) {
    if (!picture_ || picture_->size() != size) {
        GLint largest = 0;
        functions().glGetIntegerv(GL_MAX_RENDERBUFFER_SIZE, &largest);
        if (size.isEmpty() || std::max(size.width(), size.height()) > largest)
            return false;
        picture_ = std::make_unique<QOpenGLFramebufferObject>(size);
    }
    return picture_->isValid() && picture_->bind();
}

QImage GlPainter::draw(const MapFrame& frame, const ScreenPoints& points, const MapLook& look) {
    if (!context_->makeCurrent())
        return {};
    QImage picture;
    QOpenGLExtraFunctions& gl = functions();
    if (resize(frame.pictureSize())) {
        gl.glViewport(0, 0, picture_->width(), picture_->height());
        const QVector3D background = components(frame.background);
        gl.glClearColor(background.x(), background.y(), background.z(), 1);
        gl.glClear(GL_COLOR_BUFFER_BIT);
        gl.glEnable(GL_BLEND);
        gl.glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
        fillBuffer(frame, points, look);
        if (frame.spriteSide > 0 ? drawSprites(frame) : drawDots(frame))
            picture = readPicture();
        if (gl.glGetError() != GL_NO_ERROR) // no memory, for one
            picture = {};
    }
    context_->doneCurrent();
    return picture;
}

/// The points in the order they are drawn in.
void GlPainter::fillBuffer(const MapFrame& frame, const ScreenPoints& points, const MapLook& look) {
    const std::vector<std::int32_t> order =
        drawingOrder(points, look.shown, look.selected, frame.area, frame.reach(), frame.sorted);
    instances_.resize(order.size());
    const auto left = float(frame.area.left()), top = float(frame.area.top());
    const auto ratio = float(frame.ratio);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto point = std::size_t(order[i]);
        instances_[i] = {(points.x[point] - left) * ratio, (points.y[point] - top) * ratio,
                         look.colours[point],
                         std::uint32_t(point) | (look.selected[point] ? 1U << 31 : 0)};
    }
    functions().glBufferData(GL_ARRAY_BUFFER, GLsizeiptr(instances_.size() * sizeof(Instance)),
                             instances_.data(), GL_STREAM_DRAW);
}

bool GlPainter::drawDots(const MapFrame& frame) {
    dotProgram_->bind();
    dotProgram_->setUniformValue("picture",
                                 QVector2D(float(picture_->width()), float(picture_->height())));
    dotProgram_->setUniformValue("radius", float(frame.radius * frame.ratio));
    dotProgram_->setUniformValue("outlineRadius",
                                 float((frame.radius + kDotOutline) * frame.ratio));
    dotProgram_->setUniformValue("opacity", float(kDotOpacity));
    dotProgram_->setUniformValue("outline", components(frame.outline));
    functions().glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, kCorners, GLsizei(instances_.size()));
    return true;
}

bool GlPainter::drawSprites(const MapFrame& frame) {
    if (!sprites_.bind(functions()))
        return false;
    const QSize size = shrunkSize(sprites_.shape(), int(frame.spriteSide * frame.ratio));
    spriteProgram_->bind();
    const auto set = [&](const char* name, QSize value) {
        functions().glUniform2i(spriteProgram_->uniformLocation(name), value.width(),
                                value.height());
    };
    spriteProgram_->setUniformValue("picture",
                                    QVector2D(float(picture_->width()), float(picture_->height())));
    set("size", size);
    set("tile", sprites_.tile());
    set("grid", sprites_.grid());
    spriteProgram_->setUniformValue("colourful", int(sprites_.isColourful()));
    spriteProgram_->setUniformValue("pages", 0);
    functions().glDrawArraysInstanced(GL_TRIANGLE_STRIP, 0, kCorners, GLsizei(instances_.size()));
    return true;
}

QImage GlPainter::readPicture() const {
    const bool es = QOpenGLContext::currentContext()->isOpenGLES(); // it gives no BGRA
    QImage picture(picture_->size(), es ? QImage::Format_RGBX8888 : QImage::Format_RGB32);
    QOpenGLExtraFunctions& gl = functions();
    gl.glPixelStorei(GL_PACK_ALIGNMENT, 4); // as the rows of an image are
    gl.glReadPixels(0, 0, picture.width(), picture.height(), es ? GL_RGBA : GL_BGRA,
                    es ? GL_UNSIGNED_BYTE : GL_UNSIGNED_INT_8_8_8_8_REV, picture.bits());
    return picture;
}

} // namespace fitroom
