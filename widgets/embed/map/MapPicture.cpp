#include "widgets/embed/map/MapPicture.h"

#include "widgets/embed/map/ScatterView.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace fitroom {

namespace {

constexpr int kScale = 2;

} // namespace

QImage mapImage(ScatterView& view) {
    QImage picture(view.size() * kScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kScale);
    QPainter painter(&picture);
    painter.setFont(view.font());
    view.paintMap(painter, kScale);
    return picture;
}

QByteArray pngFile(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

QByteArray mapSvg(ScatterView& view) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(view.size());
    generator.setViewBox(QRect(QPoint(0, 0), view.size()));
    generator.setTitle(view.accessibleName());
    QPainter painter(&generator);
    painter.setFont(view.font());
    view.paintMap(painter, kScale);
    painter.end();
    return bytes;
}

} // namespace fitroom
