#include "widgets/inspect/explain/OverlayView.h"

#include "widgets/image/ImageView.h"
#include "widgets/inspect/explain/MapImage.h"
#include "widgets/theme/Theme.h"

#include <QPainter>

#include <algorithm>

namespace fitroom {

namespace {

constexpr int kMapSide = 224; // pixels of the map's picture: finer than is seen

} // namespace

OverlayView::OverlayView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(200, 120);
}

void OverlayView::setPictures(const QImage& image, const GradCam& cam) {
    image_ = image;
    const int longer = std::max(image.width(), image.height());
    const int height = std::max(1, kMapSide * image.height() / longer);
    const int width = std::max(1, kMapSide * image.width() / longer);
    const float high = *std::ranges::max_element(cam.map);
    map_ =
        mapImage(resizedMap(cam.map, cam.height, cam.width, height, width), height, width, 0, high);
    update();
}

void OverlayView::setOpacity(double opacity) {
    opacity_ = opacity;
    update();
}

QSize OverlayView::sizeHint() const {
    return {480, 240};
}

void OverlayView::paintEvent(QPaintEvent*) {
    if (image_.isNull())
        return;
    QPainter painter(this);
    const double half = (width() - spacing::kSection) / 2.0;
    const QRectF left(0, 0, half, height());
    const QRectF right = left.translated(half + spacing::kSection, 0);
    const auto place = [this](const QRectF& room) {
        return sharpRect(image_.size(), room, devicePixelRatioF(), Qt::AlignHCenter | Qt::AlignTop);
    };
    painter.drawImage(place(left), image_);
    painter.drawImage(place(right), image_);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(opacity_);
    painter.drawImage(place(right), map_);
}

} // namespace fitroom
