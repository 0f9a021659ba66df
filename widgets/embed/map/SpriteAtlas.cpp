#include "widgets/embed/map/SpriteAtlas.h"

#include "widgets/embed/map/DotPainter.h"
#include "widgets/embed/map/ShrunkImage.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

void SpriteAtlas::setImages(DatasetPtr dataset, std::vector<std::int32_t> images) {
    dataset_ = std::move(dataset);
    images_ = std::move(images);
    channels_ = dataset_ && dataset_->shape().channels == 3 ? 3 : 1;
    side_ = 0;
}

void SpriteAtlas::setSide(int side) {
    if (side == side_ || !dataset_)
        return;
    side_ = side;
    const QSize size = shrunkSize(dataset_->shape(), side);
    width_ = size.width();
    height_ = size.height();
    small_.assign(images_.size() * std::size_t(width_ * height_ * channels_), 0);
    made_.assign(images_.size(), 0);
}

void SpriteAtlas::make(std::size_t point) {
    shrinkImage(*dataset_, std::size_t(images_[point]), {width_, height_}, channels_,
                small_.data() + point * std::size_t(width_ * height_ * channels_));
    made_[point] = 1;
}

void SpriteAtlas::draw(QImage& image, std::size_t point, const QPointF& centre, QRgb colour,
                       bool rim) {
    const int left = int(std::floor(centre.x() - width_ / 2.0));
    const int top = int(std::floor(centre.y() - height_ / 2.0));
    const int firstX = std::max(0, -left);
    const int endX = std::min(width_, image.width() - left);
    const int firstY = std::max(0, -top);
    const int endY = std::min(height_, image.height() - top);
    if (firstX >= endX || firstY >= endY)
        return;
    if (!made_[point])
        make(point);
    const std::uint8_t* small = small_.data() + point * std::size_t(width_ * height_ * channels_);
    const qsizetype perLine = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    QRgb* line = reinterpret_cast<QRgb*>(image.bits()) + (top + firstY) * perLine + left;
    for (int y = firstY; y < endY; ++y, line += perLine) {
        const std::uint8_t* row = small + y * width_ * channels_;
        const bool edgeRow = y == 0 || y == height_ - 1;
        for (int x = firstX; x < endX; ++x) {
            const bool onRim = edgeRow || x == 0 || x == width_ - 1;
            if (onRim && (rim || channels_ == 3))
                line[x] = colour;
            else if (channels_ == 3)
                line[x] = qRgb(row[3 * x], row[3 * x + 1], row[3 * x + 2]);
            else if (row[x])
                line[x] = blended(line[x], colour, row[x]);
        }
    }
}

} // namespace fitroom
