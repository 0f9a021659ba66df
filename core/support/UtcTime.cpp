#include "core/support/UtcTime.h"

#include <chrono>
#include <ctime>

namespace fitroom {

std::string utcTime(const char* format) {
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm parts = {};
    gmtime_r(&time, &parts);
    char text[64];
    std::strftime(text, sizeof text, format, &parts);
    return text;
}

} // namespace fitroom
