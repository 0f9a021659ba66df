#pragma once

#include "core/data/Dataset.h"

#include <QImage>

#include <cstdint>
#include <vector>

namespace fitroom {

/// The images of a map's points, made small, to be drawn in place of dots: grey ones as ink in the
/// point's colour, those with colours of their own as they are with a rim of it.
///
/// An image is made small when it is first drawn in that size.
class SpriteAtlas {
public:
    /// `images`: of each point, as an index into the data set.
    void setImages(DatasetPtr dataset, std::vector<std::int32_t> images);
    /// Of the longer edge, in pixels of the picture drawn into. Forgets images of another size.
    void setSide(int side);
    [[nodiscard]] int side() const { return side_; }
    [[nodiscard]] bool empty() const { return images_.empty(); }

    /// `image` must be Format_RGB32. Parts outside it are left out. `rim` is for a point that is
    /// picked out.
    void draw(QImage& image, std::size_t point, const QPointF& centre, QRgb colour, bool rim);

private:
    void make(std::size_t point);

    DatasetPtr dataset_;
    std::vector<std::int32_t> images_;
    int side_ = 0;
    int width_ = 0, height_ = 0;
    int channels_ = 1;
    std::vector<std::uint8_t> small_; ///< points x height x width x channels
    std::vector<std::uint8_t> made_;  ///< whether a point's image is in it
};

} // namespace fitroom
