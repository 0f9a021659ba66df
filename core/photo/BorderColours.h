#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace fitroom {

/// The few colours that the border of a photo consists of: most often those of the background.
/// `lab` is CV_32FC3. Colours of small shares of the border, such as a sleeve that reaches it, are
/// left out.
std::vector<cv::Vec3f> borderColours(const cv::Mat& lab);

/// Distance of each pixel to the nearest of `colours`, CV_32FC1.
cv::Mat distanceToNearest(const cv::Mat& lab, const std::vector<cv::Vec3f>& colours);

} // namespace fitroom
