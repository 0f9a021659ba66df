#include "widgets/image/ImageView.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr double kPixelsShow = 3; // enlarged so much, single pixels are seen

} // namespace

double sharpScale(double side, double room) {
    const double scale = side > 0 ? room / side : 1;
    return scale >= kPixelsShow ? std::floor(scale) : scale;
}

QRectF sharpRect(const QSizeF& image, const QRectF& room, double devicePixelRatio,
                 Qt::Alignment alignment) {
    const double ratio = devicePixelRatio;
    const double scale = std::min(sharpScale(image.width(), room.width() * ratio),
                                  sharpScale(image.height(), room.height() * ratio));
    const QSizeF size = image * (scale / ratio);
    const auto snap = [ratio](double value) { return std::round(value * ratio) / ratio; };
    const double left =
        alignment & Qt::AlignLeft ? room.left() : room.center().x() - size.width() / 2;
    const double top =
        alignment & Qt::AlignTop ? room.top() : room.center().y() - size.height() / 2;
    return {QPointF(snap(left), snap(top)), size};
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

void ImageView::setAlignment(Qt::Alignment alignment) {
    alignment_ = alignment;
    update();
}

QRectF ImageView::pictureRect() const {
    return sharpRect(image_.size(), rect(), devicePixelRatioF(), alignment_);
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
    const QRectF target = pictureRect();
    const double scale = target.width() * devicePixelRatioF() / image_.width();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale < kPixelsShow);
    painter.drawImage(target, image_);
}

} // namespace fitroom
