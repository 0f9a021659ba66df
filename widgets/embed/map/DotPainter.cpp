#include "widgets/embed/map/DotPainter.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

DotPainter::DotPainter(double radius, double opacity)
    : side_(2 * int(std::ceil(radius)) + 2), roughSide_(std::max(1, int(radius * 1.8))) {
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

void DotPainter::drawRoughly(QImage& image, const QPointF& centre, QRgb colour) const {
    const int left = int(centre.x()) - roughSide_ / 2;
    const int top = int(centre.y()) - roughSide_ / 2;
    if (left < 0 || top < 0 || left + roughSide_ > image.width() ||
        top + roughSide_ > image.height())
        return;
    const qsizetype perLine = image.bytesPerLine() / qsizetype(sizeof(QRgb));
    QRgb* line = reinterpret_cast<QRgb*>(image.bits()) + top * perLine + left;
    for (int y = 0; y < roughSide_; ++y, line += perLine)
        std::fill_n(line, roughSide_, colour);
}

} // namespace fitroom
