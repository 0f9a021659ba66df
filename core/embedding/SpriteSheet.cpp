#include "core/embedding/SpriteSheet.h"

#include "core/data/PicturePlanes.h"
#include "core/picture/PictureMat.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

/// Tiles along a side.
int gridFor(std::size_t points) {
    return std::max(1, int(std::ceil(std::sqrt(double(points)))));
}

} // namespace

SpriteSheet spriteSheet(const Dataset& dataset, std::span<const std::int32_t> images) {
    const ImageShape& shape = dataset.shape();
    const int grid = gridFor(images.size());
    const int largest = std::max(1, kLargestSprite / grid);
    const double scale =
        std::min(1.0, double(largest) / double(std::max(shape.width, shape.height)));
    const cv::Size tile(std::max(1, int(shape.width * scale)),
                        std::max(1, int(shape.height * scale)));
    cv::Mat sheet = cv::Mat::zeros(tile.height * grid, tile.width * grid, CV_8UC(shape.channels));
    for (std::size_t i = 0; i < images.size(); ++i) {
        cv::Mat place = sheet({{int(i) % grid * tile.width, int(i) / grid * tile.height}, tile});
        const Picture picture = pictureOfPlanes(dataset.image(std::size_t(images[i])), shape);
        const cv::Mat image = matOver(picture);
        if (image.size() == tile)
            image.copyTo(place);
        else
            cv::resize(image, place, tile, 0, 0, cv::INTER_AREA);
    }
    return {{sheet.cols, sheet.rows, shape.channels,
             std::vector<std::uint8_t>(sheet.datastart, sheet.dataend)},
            tile.width,
            tile.height};
}

Result<SpriteSheet> readSprites(const std::filesystem::path& path, std::size_t points,
                                int tileWidth, int tileHeight) {
    auto picture = readPicture(path);
    if (!picture)
        return Failure(picture.error());
    const int grid = gridFor(points);
    const int width = tileWidth > 0 ? tileWidth : picture->width / grid;
    const int height = tileHeight > 0 ? tileHeight : picture->height / grid;
    const bool fits = width > 0 && height > 0 && picture->width % grid == 0 &&
                      picture->height % grid == 0 && picture->width / grid == width &&
                      picture->height / grid == height;
    if (std::max(picture->width, picture->height) > kLargestSprite)
        return badInput(inFile(path.string()),
                        {CORE_TEXT("core", "A sprite sheet may have %1 pixels along a side; this "
                                           "one has %2 x %3."),
                         {std::to_string(kLargestSprite), std::to_string(picture->width),
                          std::to_string(picture->height)}});
    if (!fits)
        return badInput(inFile(path.string()),
                        {CORE_TEXT("core", "The pictures of %1 points must be a grid of %2 x %2 "
                                           "equal tiles; this picture of %3 x %4 pixels is "
                                           "not."),
                         {std::to_string(points), std::to_string(grid),
                          std::to_string(picture->width), std::to_string(picture->height)}});
    return SpriteSheet{std::move(*picture), width, height};
}

DatasetPtr tilesOf(const SpriteSheet& sheet, std::size_t points) {
    const Picture& picture = sheet.picture;
    const ImageShape shape{picture.channels, sheet.tileHeight, sheet.tileWidth};
    const auto grid = std::size_t(picture.width / sheet.tileWidth);
    Dataset::Parts parts;
    parts.shape = shape;
    parts.classNames = {""};
    parts.labels.assign(points, 0);
    parts.pixels.resize(points * shape.size());
    std::uint8_t* out = parts.pixels.data();
    for (std::size_t i = 0; i < points; ++i)
        for (int channel = 0; channel < shape.channels; ++channel)
            for (int y = 0; y < shape.height; ++y)
                for (int x = 0; x < shape.width; ++x) {
                    const std::size_t row = i / grid * std::size_t(shape.height) + std::size_t(y);
                    const std::size_t column = i % grid * std::size_t(shape.width) + std::size_t(x);
                    *out++ = picture.pixels[(row * std::size_t(picture.width) + column) *
                                                std::size_t(shape.channels) +
                                            std::size_t(channel)];
                }
    return std::make_shared<const Dataset>(std::move(parts));
}

} // namespace fitroom
