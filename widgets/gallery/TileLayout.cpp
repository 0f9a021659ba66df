#include "widgets/gallery/TileLayout.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr double kSmallestSide = 12;
constexpr double kLargestSide = 320;

} // namespace

int TileLayout::columns() const {
    return least.width() > 0 ? std::max(1, int(std::floor(width / least.width()))) : 1;
}

int TileLayout::rows() const {
    return (count + columns() - 1) / columns();
}

QSizeF TileLayout::cell() const {
    return {std::max(least.width(), width / columns()), least.height()};
}

QRectF TileLayout::rect(int tile) const {
    const QSizeF size = cell();
    const int row = tile / columns();
    const int column = tile % columns();
    return {QPointF(column * size.width(), row * size.height()), size};
}

int TileLayout::at(const QPointF& point) const {
    if (point.x() < 0 || point.y() < 0 || least.isEmpty())
        return -1;
    const int column = int(point.x() / cell().width());
    const int row = int(point.y() / least.height());
    const qint64 tile = qint64(row) * columns() + column;
    return column < columns() && tile < count ? int(tile) : -1;
}

int TileLayout::firstIn(double top) const {
    const int row = least.isEmpty() ? 0 : int(std::max(0.0, top) / least.height());
    return std::min(count, row * columns());
}

int TileLayout::endIn(double bottom) const {
    const int row = least.isEmpty() ? 0 : int(std::ceil(std::max(0.0, bottom) / least.height()));
    return int(std::min<qint64>(count, qint64(row) * columns()));
}

std::vector<double> zoomScales(int imageSide, double devicePixelRatio) {
    const double unit = imageSide / devicePixelRatio;
    std::vector<double> scales;
    if (imageSide <= 0)
        return {1};
    for (int divisor = 64; divisor >= 2; divisor = divisor > 4 ? divisor * 3 / 4 : divisor - 1)
        if (unit / divisor >= kSmallestSide && unit / divisor <= kLargestSide)
            scales.push_back(1.0 / divisor);
    for (int factor = 1; scales.empty() || unit * factor <= kLargestSide; ++factor)
        if (unit * factor >= kSmallestSide)
            scales.push_back(factor);
    return scales;
}

} // namespace fitroom
