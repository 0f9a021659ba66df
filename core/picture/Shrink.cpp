#include "core/picture/Shrink.h"

#include "core/picture/PictureMat.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace fitroom {

Picture shrunkTo(int longest, Picture picture) {
    const double scale = double(longest) / std::max(picture.width, picture.height);
    if (scale >= 1)
        return picture;
    const cv::Size size(std::max(1, int(std::lround(picture.width * scale))),
                        std::max(1, int(std::lround(picture.height * scale))));
    cv::Mat small;
    cv::resize(matOver(picture), small, size, 0, 0, cv::INTER_AREA);
    return pictureOf(small);
}

} // namespace fitroom
