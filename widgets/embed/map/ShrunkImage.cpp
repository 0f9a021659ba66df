#include "widgets/embed/map/ShrunkImage.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

void shrinkChannel(const std::uint8_t* pixels, const ImageShape& shape, QSize size,
                   std::uint8_t* out, int step) {
    for (int y = 0; y < size.height(); ++y) {
        const int top = y * shape.height / size.height();
        const int bottom = std::max(top + 1, (y + 1) * shape.height / size.height());
        for (int x = 0; x < size.width(); ++x) {
            const int left = x * shape.width / size.width();
            const int right = std::max(left + 1, (x + 1) * shape.width / size.width());
            int sum = 0;
            for (int row = top; row < bottom; ++row)
                for (int column = left; column < right; ++column)
                    sum += pixels[row * shape.width + column];
            out[(y * size.width() + x) * step] =
                std::uint8_t(sum / ((bottom - top) * (right - left)));
        }
    }
}

} // namespace

QSize shrunkSize(const ImageShape& shape, int edge) {
    const double scale = double(edge) / std::max(shape.width, shape.height);
    return {std::max(1, int(std::lround(shape.width * scale))),
            std::max(1, int(std::lround(shape.height * scale)))};
}

void shrinkImage(const Dataset& dataset, std::size_t image, QSize size, int channels,
                 std::uint8_t* out) {
    const ImageShape shape = dataset.shape();
    const std::size_t plane = std::size_t(shape.width) * std::size_t(shape.height);
    const std::uint8_t* pixels = dataset.image(image).data();
    for (int channel = 0; channel < channels; ++channel)
        shrinkChannel(pixels + std::size_t(channel) * plane, shape, size, out + channel, channels);
}

} // namespace fitroom
