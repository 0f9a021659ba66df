#include "core/photo/PhotoSteps.h"

#include "core/picture/PictureMat.h"
#include "core/picture/Shrink.h"

#include "core/data/PictureFit.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace fitroom {
namespace {

constexpr int kLongest = 192;        // pixels in which the garment is looked for
constexpr double kSharpness = 0.7;   // share of the difference to the blurred image that is added
constexpr double kMargin = 1 / 28.0; // of the side, around a garment that is placed elsewhere
constexpr double kBlack = 40;        // no border of a photo is that dark by chance
constexpr double kPlain = 1.5;       // grey levels: no border of a photo varies less

// A garment lying flat is wider than one that is worn: half its girth, where a body, an ellipse
// about 0.6 times as deep as wide, shows 0.78 of that.
constexpr double kWornWidth = 0.8;

Picture inColour(Picture picture) {
    if (picture.channels == 3)
        return picture;
    cv::Mat colour;
    cv::cvtColor(matOver(picture), colour, cv::COLOR_GRAY2RGB);
    return pictureOf(colour);
}

std::array<cv::Mat, 4> edgesOf(const cv::Mat& grey) {
    return {grey.row(0), grey.row(grey.rows - 1), grey.col(0), grey.col(grey.cols - 1)};
}

bool hasBlackBorder(const cv::Mat& grey) {
    return std::ranges::all_of(edgesOf(grey),
                               [](const cv::Mat& edge) { return cv::mean(edge)[0] < kBlack; });
}

/// Whether the background is one colour, as a shop's picture has it and a photo never.
bool hasPlainBorder(const cv::Mat& grey) {
    return std::ranges::all_of(edgesOf(grey), [](const cv::Mat& edge) {
        cv::Scalar mean, deviation;
        cv::meanStdDev(edge, mean, deviation);
        return deviation[0] < kPlain;
    });
}

/// The garment's pixels as they are or negated, on black, trimmed to them; empty when there are
/// none.
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

/// The garment as large as fits `size` less a `margin` all around, in the middle moved by `offset`,
/// which may be as large as the margin; only so wide as if worn when it is `narrowed`.
cv::Mat placed(const cv::Mat& garment, bool narrowed, const cv::Size& size,
               const cv::Size& margin = {}, const cv::Point& offset = {}) {
    if (garment.empty())
        return cv::Mat::zeros(size, CV_8U);
    const cv::Size room(size.width - 2 * margin.width, size.height - 2 * margin.height);
    const double width = garment.cols * (narrowed ? kWornWidth : 1);
    const double scale = std::min(room.width / width, double(room.height) / garment.rows);
    const cv::Size inner(std::clamp(int(std::lround(width * scale)), 1, room.width),
                         std::clamp(int(std::lround(garment.rows * scale)), 1, room.height));
    cv::Mat scaled, image = cv::Mat::zeros(size, CV_8U);
    cv::resize(garment, scaled, inner, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    const cv::Rect place((size.width - inner.width) / 2 + offset.x,
                         (size.height - inner.height) / 2 + offset.y, inner.width, inner.height);
    scaled.copyTo(image(place));
    return image;
}

} // namespace

PhotoSteps prepareLikeFashion(const Picture& photo, int width, int height,
                              const GarmentHints& hints) {
    PhotoSteps steps;
    steps.photo = inColour(shrunkTo(kLongest, photo));
    steps.mask = findGarment(steps.photo, hints);
    steps.hints = hints;
    cv::Mat grey;
    cv::cvtColor(matOver(steps.photo), grey, cv::COLOR_RGB2GRAY);
    steps.negated = hints.negate.value_or(!hasBlackBorder(grey));
    const cv::Mat mask(steps.mask.height, steps.mask.width, CV_8U, steps.mask.inside.data());
    const cv::Mat garment = cutOut(grey, mask, steps.negated);
    steps.cutOut = pictureOf(garment);
    steps.narrowed = hints.narrow.value_or(!hasPlainBorder(grey) && !hasBlackBorder(grey));
    steps.image = pictureOf(sharpened(placed(garment, steps.narrowed, {width, height})));
    return steps;
}

std::vector<Picture> otherPlacements(const PhotoSteps& steps) {
    const cv::Size size(steps.image.width, steps.image.height);
    const cv::Size margin(std::max(1, int(std::lround(size.width * kMargin))),
                          std::max(1, int(std::lround(size.height * kMargin))));
    if (size.width <= 2 * margin.width || size.height <= 2 * margin.height)
        return {};
    const cv::Mat garment = steps.cutOut.pixels.empty() ? cv::Mat() : matOver(steps.cutOut);
    std::vector<Picture> images;
    for (const cv::Point& offset :
         {cv::Point(0, 0), cv::Point(-margin.width, 0), cv::Point(margin.width, 0),
          cv::Point(0, -margin.height), cv::Point(0, margin.height)})
        images.push_back(
            pictureOf(sharpened(placed(garment, steps.narrowed, size, margin, offset))));
    return images;
}

Picture mirrored(const Picture& picture) {
    cv::Mat turned;
    cv::flip(matOver(picture), turned, 1);
    return pictureOf(turned);
}

} // namespace fitroom
