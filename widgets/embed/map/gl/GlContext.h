#pragma once

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QString>

#include <memory>

namespace fitroom {

/// OpenGL 3.3, or OpenGL ES 3.0, without a window. It belongs to the thread that makes it.
class GlContext {
public:
    /// Null where there is none.
    static std::unique_ptr<GlContext> make();

    /// Whether it can be used now; once it was lost, it never can again.
    [[nodiscard]] bool makeCurrent();
    void doneCurrent() { context_.doneCurrent(); }
    /// A shader's text for it, without the line that tells the version.
    [[nodiscard]] QByteArray shader(const char* text) const;
    /// What draws, in the words of its driver.
    [[nodiscard]] const QString& renderer() const { return renderer_; }

private:
    GlContext() = default;

    QOffscreenSurface surface_;
    QOpenGLContext context_;
    QString renderer_;
};

/// Whether a driver of that name computes pictures on the processor, as Mesa's llvmpipe does.
[[nodiscard]] bool drawsOnProcessor(const QString& renderer);

} // namespace fitroom
