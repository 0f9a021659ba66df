#include "core/photo/PhotoSteps.h"

#include "core/picture/PictureMat.h"

#include "core/data/PictureFit.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace fitroom {
namespace {

constexpr int kLongest = 192;      // pixels in which the garment is looked for
constexpr double kSharpness = 0.7; // share of the difference to the blurred image that is added
constexpr double kBlack = 40;      // no border of a photo is that dark by chance

Picture pictureOf(const cv::Mat& image) {
    const cv::Mat whole = image.isContinuous() ? image : image.clone();
    return {whole.cols, whole.rows, whole.channels(),
            {whole.data, whole.data + whole.total() * whole.elemSize()}};
}

cv::Mat shrunk(const Picture& photo) {
    cv::Mat image = matOver(photo);
    const double scale = double(kLongest) / std::max(photo.width, photo.height);
    if (scale < 1)
        cv::resize(image, image,
                   {std::max(1, int(std::lround(photo.width * scale))),
                    std::max(1, int(std::lround(photo.height * scale)))},
                   0, 0, cv::INTER_AREA);
    if (image.channels() == 1)
        cv::cvtColor(image, image, cv::COLOR_GRAY2RGB);
    return image;
}

bool hasBlackBorder(const cv::Mat& grey) {
    const std::array<cv::Mat, 4> edges = {grey.row(0), grey.row(grey.rows - 1), grey.col(0),
                                          grey.col(grey.cols - 1)};
    return std::ranges::all_of(edges, [](const cv::Mat& edge) {
        return cv::mean(edge)[0] < kBlack;
    });
}

/// The garment's pixels as they are or negated, on black, trimmed to them.
cv::Mat cutOut(const cv::Mat& grey, const cv::Mat& mask, bool negate) {
    cv::Mat toned = negate ? cv::Mat(255 - grey) : grey.clone();
    toned.setTo(0, mask == 0);
    return toned(cv::boundingRect(mask)).clone();
}

cv::Mat sharpened(const cv::Mat& image) {
    cv::Mat blurred, sharp;
    cv::GaussianBlur(image, blurred, {}, 1);
    cv::addWeighted(image, 1 + kSharpness, blurred, -kSharpness, 0, sharp);
    return sharp;
}

cv::Mat inTheMiddle(const cv::Mat& garment, const cv::Size& size) {
    const double scale =
        std::min(double(size.width) / garment.cols, double(size.height) / garment.rows);
    const cv::Size inner(std::clamp(int(std::lround(garment.cols * scale)), 1, size.width),
                         std::clamp(int(std::lround(garment.rows * scale)), 1, size.height));
    cv::Mat scaled, image = cv::Mat::zeros(size, CV_8U);
    cv::resize(garment, scaled, inner, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    scaled.copyTo(image(cv::Rect((size.width - inner.width) / 2, (size.height - inner.height) / 2,
                                 inner.width, inner.height)));
    return image;
}

} // namespace

PhotoSteps prepareLikeFashion(const Picture& photo, int width, int height,
                              std::optional<bool> negate) {
    PhotoSteps steps;
    const cv::Mat small = shrunk(photo);
    steps.photo = pictureOf(small);
    steps.mask = findGarment(steps.photo);
    cv::Mat grey;
    cv::cvtColor(small, grey, cv::COLOR_RGB2GRAY);
    steps.negated = negate.value_or(!hasBlackBorder(grey));
    const cv::Mat mask(steps.mask.height, steps.mask.width, CV_8U, steps.mask.inside.data());
    const cv::Mat garment = cutOut(grey, mask, steps.negated);
    steps.cutOut = pictureOf(garment);
    steps.image = pictureOf(sharpened(inTheMiddle(garment, {width, height})));
    return steps;
}

} // namespace fitroom
