#include "widgets/try/GarmentPicture.h"

#include <QPainter>

namespace fitroom {

namespace {
constexpr int kFaded = 190; // opacity of what lies over the background, of 255
} // namespace

QImage garmentInPhoto(const QImage& photo, const GarmentMask& mask, const QColor& ground) {
    QImage veil(mask.width, mask.height, QImage::Format_ARGB32_Premultiplied);
    const QColor clear(ground.red(), ground.green(), ground.blue(), 0);
    const QColor faded(ground.red(), ground.green(), ground.blue(), kFaded);
    for (int y = 0; y < mask.height; ++y)
        for (int x = 0; x < mask.width; ++x)
            veil.setPixelColor(x, y, mask.at(x, y) ? clear : faded);
    QImage picture = photo.convertToFormat(QImage::Format_RGB32);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(picture.rect(), veil);
    return picture;
}

} // namespace fitroom
