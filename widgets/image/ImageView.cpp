#include "widgets/image/ImageView.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fitroom {

double sharpScale(double side, double room) {
    const double scale = side > 0 ? room / side : 1;
    return scale >= 1 ? std::floor(scale) : scale;
}

QRectF sharpRect(const QSizeF& image, const QRectF& room, double devicePixelRatio) {
    const double ratio = devicePixelRatio;
    const double scale = std::min(sharpScale(image.width(), room.width() * ratio),
                                  sharpScale(image.height(), room.height() * ratio));
    const QSizeF size = image * (scale / ratio);
    const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
    return {snap(room.center().x() - size.width() / 2), snap(room.center().y() - size.height() / 2),
            size.width(), size.height()};
}

ImageView::ImageView(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ImageView::setImage(const QImage& image) {
    image_ = image;
    update();
}

void ImageView::setEmptyText(const QString& text) {
    emptyText_ = text;
    update();
}

QSize ImageView::sizeHint() const {
    return {224, 224};
}

void ImageView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (image_.isNull()) {
        painter.fillRect(rect(), palette().alternateBase());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect().adjusted(8, 8, -8, -8), Qt::AlignCenter | Qt::TextWordWrap,
                         emptyText_);
        return;
    }
    const QRectF target = sharpRect(image_.size(), rect(), devicePixelRatioF());
    const bool smaller = target.width() * devicePixelRatioF() < image_.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, smaller);
    painter.drawImage(target, image_);
}

} // namespace fitroom
