#include "widgets/image/DatasetImage.h"

#include <QPainter>

#include <algorithm>

namespace fitroom {

namespace {

QImage interleaved(std::span<const std::uint8_t> pixels, const ImageShape& shape) {
    QImage image(shape.width, shape.height, QImage::Format_RGB888);
    const std::size_t plane = shape.size() / 3;
    for (int row = 0; row < shape.height; ++row) {
        uchar* out = image.scanLine(row);
        const std::uint8_t* in = pixels.data() + std::size_t(row) * shape.width;
        for (int column = 0; column < shape.width; ++column, ++in)
            for (std::size_t channel = 0; channel < 3; ++channel)
                *out++ = in[channel * plane];
    }
    return image;
}

QImage onWhite(const QImage& image) {
    QImage opaque(image.size(), QImage::Format_RGB888);
    opaque.fill(Qt::white);
    QPainter(&opaque).drawImage(0, 0, image);
    return opaque;
}

} // namespace

QImage imageView(std::span<const std::uint8_t> pixels, const ImageShape& shape) {
    if (shape.channels == 3)
        return interleaved(pixels, shape);
    return QImage(pixels.data(), shape.width, shape.height, shape.width, QImage::Format_Grayscale8);
}

QImage imageView(const Dataset& dataset, std::size_t index) {
    return imageView(dataset.image(index), dataset.shape());
}

QImage imageCopy(std::span<const std::uint8_t> pixels, const ImageShape& shape) {
    return imageView(pixels, shape).copy();
}

QImage imageCopy(const Dataset& dataset, std::size_t index) {
    return imageView(dataset, index).copy();
}

QImage imageOver(const Picture& picture) {
    return QImage(picture.pixels.data(), picture.width, picture.height,
                  qsizetype(picture.width) * picture.channels,
                  picture.channels == 1 ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
}

Picture toPicture(const QImage& image) {
    const bool grey = image.isGrayscale() && !image.hasAlphaChannel();
    const QImage source = grey ? image.convertToFormat(QImage::Format_Grayscale8)
                          : image.hasAlphaChannel() ? onWhite(image)
                                                    : image.convertToFormat(QImage::Format_RGB888);
    Picture picture{source.width(), source.height(), grey ? 1 : 3, {}};
    const auto line = std::size_t(picture.width) * std::size_t(picture.channels);
    picture.pixels.resize(line * std::size_t(picture.height));
    for (int row = 0; row < picture.height; ++row)
        std::copy_n(source.constScanLine(row), line,
                    picture.pixels.begin() + std::ptrdiff_t(row * line));
    return picture;
}

} // namespace fitroom
