#pragma once

#include <QColor>
#include <QImage>

#include <cstdint>
#include <vector>

namespace fitroom {

/// Draws very many equal dots into an image, much faster than a QPainter: the coverage of one dot
/// is worked out once, at the nearest quarter of a pixel, and blended in for each.
class DotPainter {
public:
    /// `radius` in pixels of the image; `opacity` 0 to 1.
    DotPainter(double radius, double opacity);

    /// `image` must be Format_RGB32. Parts outside it are left out.
    void draw(QImage& image, const QPointF& centre, QRgb colour) const;

private:
    static constexpr int kSteps = 4; ///< positions within a pixel, per axis

    int side_;
    std::vector<std::uint8_t> masks_; ///< kSteps x kSteps x side x side
};

} // namespace fitroom
