#include "core/photo/GarmentMask.h"

#include "core/photo/BorderColours.h"
#include "core/photo/GarmentHints.h"
#include "core/picture/PictureMat.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr float kLightness = 0.7F; // its weight beside colour: a shadow is no garment
constexpr int kRounds = 4;         // of GrabCut
constexpr double kLeastShare = 0.02, kMostShare = 0.97; // of a photo that a garment can take up
constexpr double kLeastLikelyShare = 0.15; // that it does take up in most photos of one
constexpr double kFrame = 0.1;             // left out of a photo in which nothing was found
constexpr double kGuessedFrame = 0.06;     // and of the second guess
constexpr double kLeastShareOfBox = 0.05;  // a box is drawn around one: it may be full
constexpr int kLeastSide = 8;              // of what can be cut

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
        0.75 * cv::threshold(salient, unused, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    cv::Mat guess(photo.size(), CV_8U, cv::Scalar(cv::GC_PR_BGD));
    guess.setTo(cv::GC_PR_FGD, salient > threshold);
    cv::ellipse(guess, {photo.cols / 2, photo.rows / 2},
                {int(0.16 * photo.cols), int(0.2 * photo.rows)}, 0, 0, 360, cv::GC_PR_FGD,
                cv::FILLED);
    cv::rectangle(guess, {0, 0}, {photo.cols - 1, photo.rows - 1}, cv::GC_BGD);
    return guess;
}

/// The same where a person has drawn a box. All of the photo's outermost pixels stay background,
/// for GrabCut needs some.
cv::Mat guessIn(const cv::Rect& box, const cv::Size& size) {
    cv::Mat guess(size, CV_8U, cv::Scalar(cv::GC_BGD));
    guess(box & cv::Rect(1, 1, size.width - 2, size.height - 2)) = cv::GC_PR_FGD;
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

/// What GrabCut makes of a guess within `room`, outside which there is nothing.
cv::Mat cutOut(const cv::Mat& photo, cv::Mat guess, const cv::Rect& room) {
    cv::Mat background, foreground;
    cv::grabCut(photo, guess, {}, background, foreground, kRounds, cv::GC_INIT_WITH_MASK);
    cv::Mat cut = (guess == cv::GC_FGD) | (guess == cv::GC_PR_FGD);
    cut = cut(room) / 255;
    cv::morphologyEx(cut, cut, cv::MORPH_OPEN, cv::Mat::ones(3, 3, CV_8U));
    cut = middlePieces(cut);
    fillSmallHoles(cut);
    cv::Mat mask = cv::Mat::zeros(photo.size(), CV_8U);
    cut.copyTo(mask(room));
    return mask;
}

/// All but a `frame` of the photo on each side, as a share of its width and height.
cv::Rect withoutFrame(const cv::Size& size, double frame) {
    const int x = int(frame * size.width), y = int(frame * size.height);
    return {x, y, size.width - 2 * x, size.height - 2 * y};
}

/// GrabCut needs pixels of both kinds.
bool canBeCut(const cv::Mat& photo) {
    cv::Scalar mean, deviation;
    cv::meanStdDev(photo, mean, deviation);
    const double most = std::max({deviation[0], deviation[1], deviation[2]});
    return std::min(photo.cols, photo.rows) >= kLeastSide && most > 1;
}

GarmentMask maskOf(const cv::Mat& mask, bool found) {
    return {mask.cols, mask.rows, {mask.begin<std::uint8_t>(), mask.end<std::uint8_t>()}, found};
}

double share(const cv::Mat& mask, const cv::Rect& room) {
    return double(cv::countNonZero(mask)) / double(room.area());
}

/// All of `room`.
GarmentMask notFound(const cv::Size& size, const cv::Rect& room) {
    cv::Mat mask = cv::Mat::zeros(size, CV_8U);
    mask(room) = 1;
    return maskOf(mask, false);
}

GarmentMask findIn(const cv::Mat& image, const cv::Rect& box) {
    if (!canBeCut(image) || std::min(box.width, box.height) < kLeastSide)
        return notFound(image.size(), box);
    const cv::Mat mask = cutOut(image, guessIn(box, image.size()), box);
    if (share(mask, box) < kLeastShareOfBox)
        return notFound(image.size(), box);
    return maskOf(mask, true);
}

bool isLikely(double part) {
    return part > kLeastLikelyShare && part < kMostShare;
}

/// A first guess may see no more than a print, or nothing at all: then all but a frame is guessed.
GarmentMask findAnywhere(const cv::Mat& image) {
    const cv::Rect whole({0, 0}, image.size());
    if (!canBeCut(image))
        return notFound(image.size(), withoutFrame(image.size(), kFrame));
    cv::Mat mask = cutOut(image, firstGuess(image), whole);
    if (!isLikely(share(mask, whole))) {
        const cv::Rect inner = withoutFrame(image.size(), kGuessedFrame);
        const cv::Mat other = cutOut(image, guessIn(inner, image.size()), whole);
        if (isLikely(share(other, whole)))
            mask = other;
    }
    const double part = share(mask, whole);
    if (part <= kLeastShare || part >= kMostShare)
        return notFound(image.size(), withoutFrame(image.size(), kFrame));
    return maskOf(mask, true);
}

} // namespace

GarmentMask findGarment(const Picture& photo) {
    return findGarment(photo, {});
}

GarmentMask findGarment(const Picture& photo, const GarmentHints& hints) {
    cv::setRNGSeed(1); // of this thread: the clusters begin with random colours
    const cv::Mat image = rgb(photo);
    const auto box = hints.box ? clipped(*hints.box, photo.width, photo.height) : std::nullopt;
    GarmentMask mask = box ? findIn(image, {box->left, box->top, box->width(), box->height()})
                           : findAnywhere(image);
    for (const BrushStroke& stroke : hints.strokes)
        paint(stroke, mask);
    return mask;
}

} // namespace fitroom
