#pragma once

#include "core/picture/Picture.h"

#include <memory>

namespace cv {
class VideoCapture;
}

namespace fitroom {

/// A camera that this machine has.
struct WebcamInfo {
    std::string name;   ///< as its driver calls it
    std::string source; ///< for Webcam::open(): "/dev/video0"
    bool operator==(const WebcamInfo&) const = default;
};

/// Those that Video4Linux knows, by number; `devices` has a folder for each device.
std::vector<WebcamInfo> webcams(const std::filesystem::path& devices = "/sys/class/video4linux");

/// A camera that is on, until the object goes.
class Webcam {
public:
    /// A device, or whatever else OpenCV takes for a video. The error says that it cannot be used.
    static Result<Webcam> open(const std::string& source);

    Webcam(Webcam&&) noexcept;
    Webcam& operator=(Webcam&&) noexcept;
    ~Webcam();

    /// The next picture; waits for it. The error says that none comes any more.
    Result<Picture> next();

private:
    Webcam(std::string source, std::unique_ptr<cv::VideoCapture> video);

    std::string source_;
    std::unique_ptr<cv::VideoCapture> video_;
};

} // namespace fitroom
