#include "core/photo/BorderColours.h"

#include <algorithm>
#include <limits>

namespace fitroom {
namespace {

constexpr double kBorder = 0.05;   // of the shorter side
constexpr int kMostColours = 5;
constexpr double kLeastShare = 0.06;

cv::Mat borderPixels(const cv::Mat& lab) {
    const int width = std::max(2, int(kBorder * std::min(lab.cols, lab.rows)));
    cv::Mat mask(lab.size(), CV_8U, cv::Scalar(1));
    if (lab.cols > 2 * width && lab.rows > 2 * width)
        mask(cv::Rect(width, width, lab.cols - 2 * width, lab.rows - 2 * width)) = 0;
    cv::Mat pixels;
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x)
            if (mask.at<std::uint8_t>(y, x) != 0)
                pixels.push_back(lab.at<cv::Vec3f>(y, x));
    return pixels.reshape(1);
}

} // namespace

std::vector<cv::Vec3f> borderColours(const cv::Mat& lab) {
    const cv::Mat pixels = borderPixels(lab);
    const int count = std::min(kMostColours, pixels.rows);
    cv::Mat labels, centres;
    cv::kmeans(pixels, count, labels,
               cv::TermCriteria(cv::TermCriteria::EPS | cv::TermCriteria::COUNT, 20, 1), 2,
               cv::KMEANS_PP_CENTERS, centres);
    std::vector<int> members(std::size_t(count), 0);
    for (int row = 0; row < labels.rows; ++row)
        ++members[std::size_t(labels.at<int>(row))];
    std::vector<cv::Vec3f> colours;
    for (int i = 0; i < count; ++i)
        if (members[std::size_t(i)] > kLeastShare * pixels.rows)
            colours.emplace_back(centres.ptr<float>(i));
    return colours;
}

cv::Mat distanceToNearest(const cv::Mat& lab, const std::vector<cv::Vec3f>& colours) {
    cv::Mat distance(lab.size(), CV_32F);
    for (int y = 0; y < lab.rows; ++y)
        for (int x = 0; x < lab.cols; ++x) {
            double nearest = std::numeric_limits<double>::max();
            for (const cv::Vec3f& colour : colours)
                nearest = std::min(nearest, cv::norm(lab.at<cv::Vec3f>(y, x) - colour));
            distance.at<float>(y, x) = float(nearest);
        }
    return distance;
}

} // namespace fitroom
