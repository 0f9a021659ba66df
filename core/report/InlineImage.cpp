#include "core/report/InlineImage.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

#include <vector>

namespace fitroom {
namespace {

/// The planes of an image as OpenCV has them: rows of blue, green and red, or of grey.
cv::Mat interleaved(const Dataset& dataset, std::size_t index) {
    const ImageShape& shape = dataset.shape();
    const std::span<const std::uint8_t> planes = dataset.image(index);
    const std::size_t area = std::size_t(shape.height) * std::size_t(shape.width);
    const bool colour = shape.channels == 3;
    cv::Mat image(shape.height, shape.width, colour ? CV_8UC3 : CV_8UC1);
    const std::size_t channels = colour ? 3 : 1;
    for (std::size_t pixel = 0; pixel < area; ++pixel) {
        for (std::size_t channel = 0; channel < channels; ++channel)
            image.data[pixel * channels + channel] =
                planes[(channels - 1 - channel) * area + pixel];
    }
    return image;
}

} // namespace

std::string base64(std::span<const unsigned char> bytes) {
    constexpr const char* kDigits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - at);
        unsigned group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8 | (i < count ? bytes[at + i] : 0u);
        for (std::size_t i = 0; i < 4; ++i)
            text += i <= count ? kDigits[group >> (18 - 6 * i) & 63] : '=';
    }
    return text;
}

std::string inlineImage(const Dataset& dataset, std::size_t index) {
    std::vector<unsigned char> file;
    cv::imencode(".png", interleaved(dataset, index), file);
    return "data:image/png;base64," + base64(file);
}

} // namespace fitroom
