#include "widgets/embed/DotPainter.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

/// `above` laid over `below`, 255 being all of it: red with blue, then green, in one word each.
QRgb blended(QRgb below, QRgb above, QRgb coverage) {
    const QRgb rest = 255 - coverage;
    QRgb redBlue = (above & 0xff00ff) * coverage + (below & 0xff00ff) * rest;
    redBlue = ((redBlue + ((redBlue >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    QRgb green = (above >> 8 & 0xff) * coverage + (below >> 8 & 0xff) * rest;
    green = ((green + (green >> 8) + 0x80) >> 8) & 0xff;
    return 0xff000000 | redBlue | green << 8;
}

} // namespace

DotPainter::DotPainter(double radius, double opacity) : side_(2 * int(std::ceil(radius)) + 2) {
    masks_.reserve(std::size_t(kSteps * kSteps * side_ * side_));
    for (int stepY = 0; stepY < kSteps; ++stepY)
        for (int stepX = 0; stepX < kSteps; ++stepX)
            for (int y = 0; y < side_; ++y)
                for (int x = 0; x < side_; ++x) {
                    const double centre = side_ / 2.0 - 0.5;
                    const double distance = std::hypot(x + 0.5 - centre - (stepX + 0.5) / kSteps,
                                                       y + 0.5 - centre - (stepY + 0.5) / kSteps);
                    const double covered = std::clamp(radius + 0.5 - distance, 0.0, 1.0);
                    masks_.push_back(std::uint8_t(std::lround(covered * opacity * 255)));
                }
}

void DotPainter::draw(QImage& image, const QPointF& centre, QRgb colour) const {
    const double cornerX = centre.x() - (side_ / 2.0 - 0.5);
    const double cornerY = centre.y() - (side_ / 2.0 - 0.5);
    const int left = int(std::floor(cornerX));
    const int top = int(std::floor(cornerY));
    if (left <= -side_ || top <= -side_ || left >= image.width() || top >= image.height())
        return;
    const int stepX = std::min(int((cornerX - left) * kSteps), kSteps - 1);
    const int stepY = std::min(int((cornerY - top) * kSteps), kSteps - 1);
    const std::uint8_t* mask =
        masks_.data() + std::size_t((stepY * kSteps + stepX) * side_ * side_);
    const int firstX = std::max(0, -left);
    const int endX = std::min(side_, image.width() - left);
    const int endY = std::min(side_, image.height() - top);
    QRgb* const pixels = reinterpret_cast<QRgb*>(image.bits()) + left;
    const qsizetype perLine = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    for (int y = std::max(0, -top); y < endY; ++y) {
        QRgb* line = pixels + (top + y) * perLine;
        for (int x = firstX; x < endX; ++x)
            if (const QRgb coverage = mask[y * side_ + x])
                line[x] = blended(line[x], colour, coverage);
    }
}

} // namespace fitroom
