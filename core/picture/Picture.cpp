#include "core/picture/Picture.h"

#include "core/picture/Gif.h"
#include "core/picture/PictureHeader.h"
#include "core/picture/PictureMat.h"
#include "core/support/ReadFile.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace fitroom {
namespace {

constexpr std::uint64_t kLargestFile = std::uint64_t(512) << 20;

/// OpenCV's answer to the file, of any depth and 1, 3 or 4 channels; empty when it has none.
cv::Mat decode(std::span<const std::uint8_t> bytes) {
    try {
        const cv::Mat input(1, int(bytes.size()), CV_8UC1,
                            const_cast<std::uint8_t*>(bytes.data())); // only read
        return cv::imdecode(input, cv::IMREAD_UNCHANGED);
    } catch (const cv::Exception&) {
        return {};
    }
}

/// Makes the one transparent colour of a picture without an alpha channel white.
void whiten(cv::Mat& image, const std::vector<std::uint16_t>& transparent) {
    if (image.channels() == 4 || transparent.size() != std::size_t(image.channels()))
        return;
    const cv::Scalar colour = transparent.size() == 1
                                  ? cv::Scalar(transparent[0])
                                  : cv::Scalar(transparent[2], transparent[1], transparent[0]);
    cv::Mat mask;
    cv::inRange(image, colour, colour, mask);
    image.setTo(cv::Scalar::all(image.depth() == CV_16U ? 65535 : 255), mask);
}

cv::Mat toEightBits(const cv::Mat& image) {
    cv::Mat result;
    image.convertTo(result, CV_8U, image.depth() == CV_16U ? 1 / 257.0 : 1.0);
    return result;
}

/// BMP's fourth channel is most often unused, and then 0 everywhere.
bool alphaIsUnused(const cv::Mat& image) {
    cv::Mat alpha;
    cv::extractChannel(image, alpha, 3);
    return cv::countNonZero(alpha) == 0;
}

/// Blue, green, red and alpha laid on white.
cv::Mat onWhite(const cv::Mat& image) {
    cv::Mat result(image.size(), CV_8UC3);
    for (int y = 0; y < image.rows; ++y) {
        const auto* const from = image.ptr<cv::Vec4b>(y);
        auto* const to = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < image.cols; ++x) {
            const int alpha = from[x][3];
            for (int c = 0; c < 3; ++c)
                to[x][c] = std::uint8_t((from[x][c] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
    }
    return result;
}

/// EXIF's eight orientations: 2 to 4 turn or mirror in place, 5 to 8 swap rows and columns first.
cv::Mat upright(const cv::Mat& image, int orientation) {
    constexpr int kNoFlip = 2;
    constexpr int kFlips[] = {kNoFlip, 1, -1, 0, kNoFlip, 1, -1, 0};
    cv::Mat result = image;
    if (orientation >= 5)
        cv::transpose(image, result);
    const int flip = kFlips[orientation - 1];
    if (flip == kNoFlip)
        return result;
    cv::Mat flipped;
    cv::flip(result, flipped, flip);
    return flipped;
}

Failure cannotDecode(const std::string& file) {
    return badInput(inFile(file), {CORE_TEXT("core", "The picture cannot be decoded: its file is "
                                                     "damaged or of a rare kind.")});
}

} // namespace

Picture pictureOfBgr(const cv::Mat& image) {
    if (image.channels() != 3)
        return pictureOf(image);
    cv::Mat rgb;
    cv::cvtColor(image, rgb, cv::COLOR_BGR2RGB);
    return pictureOf(rgb);
}

Result<Picture> decodePicture(std::span<const std::uint8_t> bytes, const std::string& file) {
    const auto header = readPictureHeader(bytes, file);
    if (!header)
        return Failure(header.error());
    if (header->format == PictureFormat::Gif) { // OpenCV does not know it
        std::optional<Picture> frame = decodeGif(bytes, *header);
        return frame ? Result<Picture>(std::move(*frame)) : cannotDecode(file);
    }
    cv::Mat image = decode(bytes);
    const int channels = image.channels();
    if (image.empty() || image.cols != int(header->width) || image.rows != int(header->height) ||
        (channels != 1 && channels != 3 && channels != 4))
        return cannotDecode(file);
    whiten(image, header->transparent);
    image = toEightBits(image);
    if (channels == 4 && header->format == PictureFormat::Bmp && alphaIsUnused(image))
        cv::cvtColor(image, image, cv::COLOR_BGRA2BGR);
    else if (channels == 4)
        image = onWhite(image);
    if (header->grey && channels != 1)
        cv::extractChannel(image, image, 0);
    return pictureOfBgr(upright(image, exifOrientation(header->exif)));
}

Result<Picture> readPicture(const std::filesystem::path& file) {
    const auto content = readFile(file, kLargestFile);
    if (!content)
        return Failure(content.error());
    return decodePicture({reinterpret_cast<const std::uint8_t*>(content->data()), content->size()},
                         file.string());
}

} // namespace fitroom
