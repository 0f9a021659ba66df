#include "core/picture/Webcam.h"

#include "core/picture/PictureMat.h"

#include <opencv2/videoio.hpp>

#include <algorithm>
#include <fstream>

namespace fitroom {
namespace {

namespace fs = std::filesystem;

std::string firstLine(const fs::path& file) {
    std::string line;
    std::ifstream stream(file);
    std::getline(stream, line);
    return line;
}

/// "video10" comes after "video9".
bool byNumber(const WebcamInfo& a, const WebcamInfo& b) {
    return std::make_pair(a.source.size(), a.source) < std::make_pair(b.source.size(), b.source);
}

} // namespace

std::vector<WebcamInfo> webcams(const fs::path& devices) {
    std::vector<WebcamInfo> found;
    std::error_code ignored;
    for (const fs::directory_entry& device : fs::directory_iterator(devices, ignored)) {
        // A camera's further devices tell of its pictures and have none.
        if (firstLine(device.path() / "index") == "0")
            found.push_back({firstLine(device.path() / "name"),
                             "/dev/" + device.path().filename().string()});
    }
    std::ranges::sort(found, byNumber);
    return found;
}

Webcam::Webcam(std::string source, std::unique_ptr<cv::VideoCapture> video)
    : source_(std::move(source)), video_(std::move(video)) {}

Webcam::Webcam(Webcam&&) noexcept = default;
Webcam& Webcam::operator=(Webcam&&) noexcept = default;
Webcam::~Webcam() = default;

Result<Webcam> Webcam::open(const std::string& source) {
    auto video = std::make_unique<cv::VideoCapture>(
        source, source.starts_with("/dev/") ? cv::CAP_V4L2 : cv::CAP_ANY);
    if (!video->isOpened())
        return cannotRead(inFile(source),
                          {CORE_TEXT("core", "The camera cannot be used.")},
                          {CORE_TEXT("core", "Close other programs that use it, and see whether "
                                             "you may use it.")});
    return Webcam(source, std::move(video));
}

Result<Picture> Webcam::next() {
    cv::Mat frame;
    if (!video_->read(frame) || frame.empty() || frame.depth() != CV_8U)
        return cannotRead(inFile(source_),
                          {CORE_TEXT("core", "No more pictures come from the camera.")},
                          {CORE_TEXT("core", "See whether it is still plugged in.")});
    return pictureOfBgr(frame);
}

} // namespace fitroom
