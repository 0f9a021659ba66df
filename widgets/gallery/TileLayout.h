#pragma once

#include <QRectF>
#include <QSize>

#include <vector>

namespace fitroom {

/// Where the tiles of a gallery are: rows of equal cells that fill the width. All in
/// device-independent pixels, from the top of the whole gallery.
struct TileLayout {
    int count = 0;    ///< tiles
    QSizeF least;     ///< one tile with its margins; its width grows to fill the row
    double width = 0; ///< room for a row

    [[nodiscard]] int columns() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] QSizeF cell() const;
    [[nodiscard]] double height() const { return rows() * least.height(); }
    [[nodiscard]] QRectF rect(int tile) const;
    /// The tile at a point; -1 between and after tiles.
    [[nodiscard]] int at(const QPointF& point) const;
    /// First tile of the first row, and one past the last tile, that show between two heights.
    [[nodiscard]] int firstIn(double top) const;
    [[nodiscard]] int endIn(double bottom) const;
};

/// The scales, device pixels per image pixel, that a gallery zooms through, smallest first: whole
/// numbers and simple fractions whose tiles are 12 to 320 pixels at `devicePixelRatio`.
std::vector<double> zoomScales(int imageSide, double devicePixelRatio);

} // namespace fitroom
