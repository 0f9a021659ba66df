#include "widgets/embed/map/SpriteAtlas.h"

#include "widgets/embed/map/DotPainter.h"

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
    const ImageShape shape = dataset_->shape();
    const double scale = double(side) / std::max(shape.width, shape.height);
    width_ = std::max(1, int(std::lround(shape.width * scale)));
    height_ = std::max(1, int(std::lround(shape.height * scale)));
    small_.assign(images_.size() * std::size_t(width_ * height_ * channels_), 0);
    made_.assign(images_.size(), 0);
}

/// The mean of the pixels under each new one; the nearest where images are made larger.
void SpriteAtlas::makeChannel(const std::uint8_t* pixels, std::uint8_t* small, int step) const {
    const ImageShape shape = dataset_->shape();
    for (int y = 0; y < height_; ++y) {
        const int top = y * shape.height / height_;
        const int bottom = std::max(top + 1, (y + 1) * shape.height / height_);
        for (int x = 0; x < width_; ++x) {
            const int left = x * shape.width / width_;
            const int right = std::max(left + 1, (x + 1) * shape.width / width_);
            int sum = 0;
            for (int row = top; row < bottom; ++row)
                for (int column = left; column < right; ++column)
                    sum += pixels[row * shape.width + column];
            small[(y * width_ + x) * step] = std::uint8_t(sum / ((bottom - top) * (right - left)));
        }
    }
}

void SpriteAtlas::make(std::size_t point) {
    const std::size_t plane =
        std::size_t(dataset_->shape().width) * std::size_t(dataset_->shape().height);
    const std::uint8_t* pixels = dataset_->image(std::size_t(images_[point])).data();
    std::uint8_t* small = small_.data() + point * std::size_t(width_ * height_ * channels_);
    for (int channel = 0; channel < channels_; ++channel)
        makeChannel(pixels + std::size_t(channel) * plane, small + channel, channels_);
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
