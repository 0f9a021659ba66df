#pragma once

#include "core/data/Dataset.h"

#include <QOpenGLExtraFunctions>
#include <QSize>

#include <cstdint>
#include <vector>

namespace fitroom {

/// The images of a map's points as a texture: tiles side by side on pages, the layers of an array
/// texture. Its functions need a current context, except setImages() and the getters.
class GlSprites {
public:
    /// `images`: of each point, as an index into the data set. Uploaded when next bound.
    void setImages(DatasetPtr dataset, std::vector<std::int32_t> images);
    /// Puts the texture into unit 0; whether there is one.
    [[nodiscard]] bool bind(QOpenGLExtraFunctions& gl);
    void release(QOpenGLExtraFunctions& gl);

    [[nodiscard]] const ImageShape& shape() const { return dataset_->shape(); }
    /// With colours of their own.
    [[nodiscard]] bool isColourful() const { return channels_ == 3; }
    /// Of one image in the texture.
    [[nodiscard]] QSize tile() const { return tile_; }
    /// Tiles in a row of a page, and rows.
    [[nodiscard]] QSize grid() const { return grid_; }

private:
    void upload(QOpenGLExtraFunctions& gl);
    [[nodiscard]] std::vector<std::uint8_t> page(std::size_t firstPoint) const;

    DatasetPtr dataset_;
    std::vector<std::int32_t> images_;
    int channels_ = 1;
    QSize tile_, grid_;
    GLuint texture_ = 0;
    bool stale_ = false; ///< the texture holds other images
};

} // namespace fitroom
