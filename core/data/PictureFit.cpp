#include "core/data/PictureFit.h"

#include "core/picture/PictureMat.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace fitroom {
namespace {

/// The picture itself, not copied, or in the wanted number of channels.
cv::Mat inChannels(const Picture& picture, int channels) {
    const cv::Mat whole = matOver(picture);
    cv::Mat coloured = whole;
    if (picture.channels == 3 && channels == 1)
        cv::cvtColor(whole, coloured, cv::COLOR_RGB2GRAY);
    else if (picture.channels == 1 && channels == 3)
        cv::cvtColor(whole, coloured, cv::COLOR_GRAY2RGB);
    return coloured;
}

cv::Mat resized(const cv::Mat& image, const cv::Size& size) {
    cv::Mat small = image, result;
    const cv::Size shrunk(std::min(image.cols, size.width), std::min(image.rows, size.height));
    if (shrunk != image.size())
        cv::resize(image, small, shrunk, 0, 0, cv::INTER_AREA);
    if (shrunk == size)
        return small;
    cv::resize(small, result, size, 0, 0, cv::INTER_LINEAR);
    return result;
}

/// `side` times `scale`, at least 1 and at most `most`.
int scaled(int side, double scale, int most) {
    return std::clamp(int(std::lround(side * scale)), 1, most);
}

/// The median of each channel along the image's border: most often the background's colour.
cv::Scalar edgeColour(const cv::Mat& image) {
    cv::Scalar colour;
    for (int channel = 0; channel < image.channels(); ++channel) {
        std::vector<std::uint8_t> values;
        const auto add = [&](int y, int x) {
            values.push_back(image.ptr(y)[x * image.channels() + channel]);
        };
        for (int x = 0; x < image.cols; ++x)
            add(0, x), add(image.rows - 1, x);
        for (int y = 0; y < image.rows; ++y)
            add(y, 0), add(y, image.cols - 1);
        const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
        std::nth_element(values.begin(), middle, values.end());
        colour[channel] = *middle;
    }
    return colour;
}

cv::Mat padded(const cv::Mat& image, const cv::Size& size) {
    const double scale =
        std::min(double(size.width) / image.cols, double(size.height) / image.rows);
    const cv::Mat inner = resized(
        image, {scaled(image.cols, scale, size.width), scaled(image.rows, scale, size.height)});
    cv::Mat result(size, image.type(), edgeColour(inner));
    const cv::Point corner((size.width - inner.cols) / 2, (size.height - inner.rows) / 2);
    inner.copyTo(result(cv::Rect(corner, inner.size())));
    return result;
}

cv::Mat cropped(const cv::Mat& image, const cv::Size& size) {
    const double scale =
        std::min(double(image.cols) / size.width, double(image.rows) / size.height);
    const cv::Size part(scaled(size.width, scale, image.cols),
                        scaled(size.height, scale, image.rows));
    const cv::Point corner((image.cols - part.width) / 2, (image.rows - part.height) / 2);
    return resized(image(cv::Rect(corner, part)), size);
}

cv::Mat fitted(const cv::Mat& image, const cv::Size& size, PictureFit fit) {
    switch (fit) {
    case PictureFit::Pad:
        return padded(image, size);
    case PictureFit::Crop:
        return cropped(image, size);
    case PictureFit::Stretch:
        break;
    }
    return resized(image, size);
}

} // namespace

void fitPicture(const Picture& picture, const ImageShape& shape, PictureFit fit,
                std::span<std::uint8_t> out) {
    const cv::Mat image =
        fitted(inChannels(picture, shape.channels), cv::Size(shape.width, shape.height), fit);
    const auto channels = std::size_t(shape.channels);
    const std::size_t area = shape.size() / channels;
    for (int y = 0; y < shape.height; ++y) {
        const std::uint8_t* from = image.ptr(y);
        std::uint8_t* const row = out.data() + std::size_t(y) * std::size_t(shape.width);
        for (std::size_t x = 0; x < std::size_t(shape.width); ++x) {
            for (std::size_t channel = 0; channel < channels; ++channel)
                row[channel * area + x] = *from++;
        }
    }
}

} // namespace fitroom
