#pragma once

#include <QColor>
#include <QImage>

#include <cstdint>
#include <vector>

namespace fitroom {

/// `above` laid over `below`, which is opaque; 255 is all of it.
inline QRgb blended(QRgb below, QRgb above, QRgb coverage) {
    // Red with blue, then green, in one word each.
    const QRgb rest = 255 - coverage;
    QRgb redBlue = (above & 0xff00ff) * coverage + (below & 0xff00ff) * rest;
    redBlue = ((redBlue + ((redBlue >> 8) & 0xff00ff) + 0x800080) >> 8) & 0xff00ff;
    QRgb green = (above >> 8 & 0xff) * coverage + (below >> 8 & 0xff) * rest;
    green = ((green + (green >> 8) + 0x80) >> 8) & 0xff;
    return 0xff000000 | redBlue | green << 8;
}

/// Draws very many equal dots into an image, much faster than a QPainter: the coverage of one dot
/// is worked out once, at the nearest quarter of a pixel, and blended in for each.
class DotPainter {
public:
    /// `radius` in pixels of the image; `opacity` 0 to 1.
    DotPainter(double radius, double opacity);

    /// `image` must be Format_RGB32. Parts outside it are left out.
    void draw(QImage& image, const QPointF& centre, QRgb colour) const;
    /// Faster still, for pictures that are gone in a moment: an opaque square of about the same
    /// size on whole pixels.
    void drawRoughly(QImage& image, const QPointF& centre, QRgb colour) const;
    /// Pixels that one dot touches.
    [[nodiscard]] int cost() const { return side_ * side_; }

private:
    static constexpr int kSteps = 4; ///< positions within a pixel, per axis

    int side_;
    int roughSide_;
    std::vector<std::uint8_t> masks_; ///< kSteps x kSteps x side x side
};

} // namespace fitroom
