#include "widgets/embed/map/gl/GlSprites.h"

#include "widgets/embed/map/ShrunkImage.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace fitroom {

namespace {

constexpr int kPage = 2048;                   // pixels along a page's side, at most
constexpr double kMemory = 256.0 * (1 << 20); // bytes, at most
constexpr int kLargestTile = 64;              // images are never drawn much larger

} // namespace

void GlSprites::setImages(DatasetPtr dataset, std::vector<std::int32_t> images) {
    dataset_ = std::move(dataset);
    images_ = std::move(images);
    channels_ = dataset_ && dataset_->shape().channels == 3 ? 3 : 1;
    stale_ = true;
}

bool GlSprites::bind(QOpenGLExtraFunctions& gl) {
    if (stale_)
        upload(gl);
    gl.glActiveTexture(GL_TEXTURE0);
    gl.glBindTexture(GL_TEXTURE_2D_ARRAY, texture_);
    return texture_ != 0;
}

void GlSprites::release(QOpenGLExtraFunctions& gl) {
    gl.glDeleteTextures(1, &texture_);
    texture_ = 0;
}

/// A page as it is uploaded: the tiles of as many points as it holds.
std::vector<std::uint8_t> GlSprites::page(std::size_t firstPoint) const {
    const auto bytesPerTileRow = std::size_t(tile_.width() * channels_);
    const std::size_t bytesPerRow = bytesPerTileRow * std::size_t(grid_.width());
    std::vector<std::uint8_t> pixels(bytesPerRow * std::size_t(grid_.height() * tile_.height()));
    std::vector<std::uint8_t> image(bytesPerTileRow * std::size_t(tile_.height()));
    const auto count = std::size_t(grid_.width() * grid_.height());
    for (std::size_t i = 0; i < count && firstPoint + i < images_.size(); ++i) {
        shrinkImage(*dataset_, std::size_t(images_[firstPoint + i]), tile_, channels_,
                    image.data());
        std::uint8_t* corner =
            pixels.data() + i % std::size_t(grid_.width()) * bytesPerTileRow +
            i / std::size_t(grid_.width()) * std::size_t(tile_.height()) * bytesPerRow;
        for (int y = 0; y < tile_.height(); ++y)
            std::memcpy(corner + std::size_t(y) * bytesPerRow,
                        image.data() + std::size_t(y) * bytesPerTileRow, bytesPerTileRow);
    }
    return pixels;
}

void GlSprites::upload(QOpenGLExtraFunctions& gl) {
    stale_ = false;
    release(gl);
    if (!dataset_ || images_.empty())
        return;
    GLint largestPage = 0, mostPages = 0;
    gl.glGetIntegerv(GL_MAX_TEXTURE_SIZE, &largestPage);
    gl.glGetIntegerv(GL_MAX_ARRAY_TEXTURE_LAYERS, &mostPages);
    largestPage = std::min(largestPage, kPage);
    // Images too large for the memory are kept smaller than they are.
    const double each = kMemory / double(images_.size() * std::size_t(channels_));
    tile_ = shrunkSize(
        shape(), std::clamp(std::max(shape().width, shape().height), 1,
                            std::max(1, int(std::min(double(kLargestTile), std::sqrt(each))))));
    grid_ = {largestPage / tile_.width(), largestPage / tile_.height()};
    const auto perPage = std::size_t(grid_.width() * grid_.height());
    const std::size_t pages = (images_.size() + perPage - 1) / perPage;
    if (pages > std::size_t(mostPages))
        return;
    if (pages == 1) // no larger than need be
        grid_.setHeight(
            int((images_.size() + std::size_t(grid_.width()) - 1) / std::size_t(grid_.width())));
    gl.glGenTextures(1, &texture_);
    gl.glBindTexture(GL_TEXTURE_2D_ARRAY, texture_);
    gl.glTexParameteri(GL_TEXTURE_2D_ARRAY, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    gl.glTexParameteri(GL_TEXTURE_2D_ARRAY, GL_TEXTURE_MAG_FILTER, GL_NEAREST);
    gl.glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    const int width = grid_.width() * tile_.width();
    const int height = grid_.height() * tile_.height();
    const GLenum format = isColourful() ? GL_RGB : GL_RED;
    gl.glTexImage3D(GL_TEXTURE_2D_ARRAY, 0, isColourful() ? GL_RGB8 : GL_R8, width, height,
                    GLsizei(pages), 0, format, GL_UNSIGNED_BYTE, nullptr);
    for (std::size_t i = 0; i < pages; ++i)
        gl.glTexSubImage3D(GL_TEXTURE_2D_ARRAY, 0, 0, 0, GLint(i), width, height, 1, format,
                           GL_UNSIGNED_BYTE, page(i * perPage).data());
    if (gl.glGetError() != GL_NO_ERROR) // no memory for it
        release(gl);
}

} // namespace fitroom
