#include "core/picture/Png.h"

#include "core/picture/PictureMat.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace fitroom {

std::string pngOf(const Picture& picture) {
    const cv::Mat pixels = matOver(picture);
    cv::Mat blueFirst = pixels;
    if (picture.channels == 3)
        cv::cvtColor(pixels, blueFirst, cv::COLOR_RGB2BGR);
    std::vector<unsigned char> file;
    cv::imencode(".png", blueFirst, file);
    return {file.begin(), file.end()};
}

} // namespace fitroom
