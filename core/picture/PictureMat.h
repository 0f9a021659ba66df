#pragma once

#include "core/picture/Picture.h"

#include <opencv2/core.hpp>

namespace fitroom {

/// The picture's pixels for OpenCV, not copied: only to be read, and only while `picture` is.
inline cv::Mat matOver(const Picture& picture) {
    return {picture.height, picture.width, CV_8UC(picture.channels),
            const_cast<std::uint8_t*>(picture.pixels.data())};
}

/// A copy of OpenCV's 8-bit image, its channels in the order it has them.
inline Picture pictureOf(const cv::Mat& image) {
    const cv::Mat whole = image.isContinuous() ? image : image.clone();
    return {whole.cols, whole.rows, whole.channels(),
            {whole.data, whole.data + whole.total() * whole.elemSize()}};
}

/// The same of an image as OpenCV reads them: blue, green, red, or grey.
Picture pictureOfBgr(const cv::Mat& image);

} // namespace fitroom
