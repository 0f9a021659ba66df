#include "widgets/embed/map/gl/GlContext.h"

#include <QOpenGLFunctions>

#include <algorithm>
#include <array>

namespace fitroom {

std::unique_ptr<GlContext> GlContext::make() {
    QSurfaceFormat format;
    if (QOpenGLContext::openGLModuleType() == QOpenGLContext::LibGL) {
        format.setVersion(3, 3);
        format.setProfile(QSurfaceFormat::CoreProfile);
    } else {
        format.setVersion(3, 0);
    }
    format.setOption(QSurfaceFormat::ResetNotification); // then a lost context says so
    std::unique_ptr<GlContext> made(new GlContext);
    made->context_.setFormat(format);
    if (!made->context_.create())
        return nullptr;
    const QSurfaceFormat got = made->context_.format();
    if (got.version() < std::pair(3, made->context_.isOpenGLES() ? 0 : 3))
        return nullptr;
    made->surface_.setFormat(got);
    made->surface_.create();
    if (!made->makeCurrent())
        return nullptr;
    const auto* name =
        reinterpret_cast<const char*>(made->context_.functions()->glGetString(GL_RENDERER));
    made->renderer_ = QString::fromLatin1(name);
    made->doneCurrent();
    return made;
}

bool GlContext::makeCurrent() {
    return context_.isValid() && surface_.isValid() && context_.makeCurrent(&surface_);
}

QByteArray GlContext::shader(const char* text) const {
    const char* const version = context_.isOpenGLES()
                                    ? "#version 300 es\nprecision highp float;\n"
                                      "precision highp int;\nprecision highp sampler2DArray;\n"
                                    : "#version 330 core\n";
    return QByteArray(version) + text;
}

bool drawsOnProcessor(const QString& renderer) {
    constexpr std::array kNames = {
        "llvmpipe",    "softpipe",    "swrast",      "software rasterizer",
        "SwiftShader", "GDI Generic", "Basic Render"};
    return std::ranges::any_of(kNames, [&](const char* name) {
        return renderer.contains(QLatin1String(name), Qt::CaseInsensitive);
    });
}

} // namespace fitroom
