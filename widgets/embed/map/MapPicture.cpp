#include "widgets/embed/map/MapPicture.h"

#include "widgets/embed/map/ScatterView.h"

#include <QBuffer>
#include <QPainter>

namespace fitroom {

namespace {

constexpr int kScale = 2;

} // namespace

QImage mapImage(ScatterView& view) {
    QImage picture(view.size() * kScale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(kScale);
    QPainter painter(&picture);
    painter.setFont(view.font());
    const MapFrame frame = view.frame(kScale);
    painter.fillRect(view.rect(), view.palette().color(QPalette::Window));
    painter.drawImage(frame.area, view.pointsNow().finePicture(frame));
    view.paintOverlay(painter);
    return picture;
}

QByteArray pngFile(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace fitroom
