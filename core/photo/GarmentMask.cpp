#include "core/photo/GarmentMask.h"

#include "core/photo/BorderColours.h"
#include "core/picture/PictureMat.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr float kLightness = 0.7F; // its weight beside colour: a shadow is no garment
constexpr int kRounds = 4;         // of GrabCut
constexpr double kLeastShare = 0.02, kMostShare = 0.97; // of a photo that a garment can take up

cv::Mat rgb(const Picture& photo) {
    const cv::Mat whole = matOver(photo);
    if (photo.channels == 3)
        return whole;
    cv::Mat coloured;
    cv::cvtColor(whole, coloured, cv::COLOR_GRAY2RGB);
    return coloured;
}

cv::Mat labOf(const cv::Mat& photo) {
    cv::Mat lab;
    photo.convertTo(lab, CV_32F, 1 / 255.0);
    cv::cvtColor(lab, lab, cv::COLOR_RGB2Lab);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x)
            lab.at<cv::Vec3f>(y, x)[0] *= kLightness;
    return lab;
}

/// 1 in the middle, falling like a Gaussian; `reach` in halves of the sides.
double nearness(const cv::Size& size, double x, double y, double reachX, double reachY) {
    const double dx = (x - size.width / 2.0) / (reachX * size.width);
    const double dy = (y - size.height / 2.0) / (reachY * size.height);
    return std::exp(-(dx * dx + dy * dy));
}

/// How much each pixel differs from the border, weighed by how near to the middle it is: 0 to 255.
cv::Mat saliency(const cv::Mat& photo) {
    const cv::Mat lab = labOf(photo);
    cv::Mat value = distanceToNearest(lab, borderColours(lab));
    cv::GaussianBlur(value, value, {}, 2);
    for (int y = 0; y < value.rows; ++y)
        for (int x = 0; x < value.cols; ++x)
            value.at<float>(y, x) *= float(0.3 + 0.7 * nearness(value.size(), x, y, 0.42, 0.45));
    std::vector<float> sorted(value.begin<float>(), value.end<float>());
    const auto high = sorted.begin() + std::ptrdiff_t(0.995 * double(sorted.size() - 1));
    std::nth_element(sorted.begin(), high, sorted.end());
    cv::Mat bytes;
    value.convertTo(bytes, CV_8U, *high > 0 ? 255 / *high : 0);
    return bytes;
}

/// What GrabCut begins with: the outermost pixels are background for certain.
cv::Mat firstGuess(const cv::Mat& photo) {
    const cv::Mat salient = saliency(photo);
    cv::Mat unused;
    const double threshold =
        0.9 * cv::threshold(salient, unused, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::Mat guess(photo.size(), CV_8U, cv::Scalar(cv::GC_PR_BGD));
    guess.setTo(cv::GC_PR_FGD, salient > threshold);
    cv::ellipse(guess, {photo.cols / 2, photo.rows / 2},
                {int(0.16 * photo.cols), int(0.2 * photo.rows)}, 0, 0, 360, cv::GC_PR_FGD,
                cv::FILLED);
    cv::rectangle(guess, {0, 0}, {photo.cols - 1, photo.rows - 1}, cv::GC_BGD);
    return guess;
}

/// The pieces in the middle; what lies apart, such as the edge of a carpet, is dropped.
cv::Mat middlePieces(const cv::Mat& mask) {
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, stats, centres);
    std::vector<double> merit(std::size_t(count), 0.0);
    const auto area = [&](int piece) { return stats.at<int>(piece, cv::CC_STAT_AREA); };
    for (int piece = 1; piece < count; ++piece)
        merit[std::size_t(piece)] =
            area(piece) * nearness(mask.size(), centres.at<double>(piece, 0),
                                   centres.at<double>(piece, 1), 0.4, 0.4);
    const int best = int(std::max_element(merit.begin(), merit.end()) - merit.begin());
    cv::Mat kept = cv::Mat::zeros(mask.size(), CV_8U);
    for (int piece = 1; piece < count; ++piece)
        if (area(piece) > 0.25 * area(best) &&
            merit[std::size_t(piece)] > 0.2 * merit[std::size_t(best)])
            kept.setTo(1, labels == piece);
    return kept;
}

/// Prints and buttons that look like the background are garment all the same.
void fillSmallHoles(cv::Mat& mask) {
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(1 - mask, labels, stats, centres, 4);
    const double largest = 0.02 * cv::countNonZero(mask);
    for (int hole = 1; hole < count; ++hole) {
        const int* box = stats.ptr<int>(hole);
        const bool inside = box[cv::CC_STAT_LEFT] > 0 && box[cv::CC_STAT_TOP] > 0 &&
                            box[cv::CC_STAT_LEFT] + box[cv::CC_STAT_WIDTH] < mask.cols &&
                            box[cv::CC_STAT_TOP] + box[cv::CC_STAT_HEIGHT] < mask.rows;
        if (inside && box[cv::CC_STAT_AREA] < largest)
            mask.setTo(1, labels == hole);
    }
}

cv::Mat cutOut(const cv::Mat& photo) {
    cv::Mat guess = firstGuess(photo), background, foreground;
    cv::grabCut(photo, guess, {}, background, foreground, kRounds, cv::GC_INIT_WITH_MASK);
    cv::Mat mask = (guess == cv::GC_FGD) | (guess == cv::GC_PR_FGD);
    mask = mask / 255;
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, cv::Mat::ones(3, 3, CV_8U));
    mask = middlePieces(mask);
    fillSmallHoles(mask);
    return mask;
}

/// All but a tenth of the photo on each side.
cv::Mat withoutFrame(const cv::Size& size) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8U);
    const int x = size.width / 10, y = size.height / 10;
    mask(cv::Rect(x, y, size.width - 2 * x, size.height - 2 * y)) = 1;
    return mask;
}

/// GrabCut needs pixels of both kinds.
bool canBeCut(const cv::Mat& photo) {
    cv::Scalar mean, deviation;
    cv::meanStdDev(photo, mean, deviation);
    const double most = std::max({deviation[0], deviation[1], deviation[2]});
    return std::min(photo.cols, photo.rows) >= 8 && most > 1;
}

} // namespace

GarmentMask findGarment(const Picture& photo) {
    cv::setRNGSeed(1); // of this thread: the clusters begin with random colours
    const cv::Mat image = rgb(photo);
    cv::Mat mask;
    double share = 0;
    if (canBeCut(image)) {
        mask = cutOut(image);
        share = double(cv::countNonZero(mask)) / double(mask.total());
    }
    const bool found = share > kLeastShare && share < kMostShare;
    if (!found)
        mask = withoutFrame(image.size());
    return {photo.width, photo.height, {mask.begin<std::uint8_t>(), mask.end<std::uint8_t>()},
            found};
}

} // namespace fitroom
