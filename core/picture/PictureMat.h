#pragma once

#include "core/picture/Picture.h"

#include <opencv2/core.hpp>

namespace fitroom {

/// The picture's pixels for OpenCV, not copied: only to be read, and only while `picture` is.
inline cv::Mat matOver(const Picture& picture) {
    return {picture.height, picture.width, CV_8UC(picture.channels),
            const_cast<std::uint8_t*>(picture.pixels.data())};
}

} // namespace fitroom
