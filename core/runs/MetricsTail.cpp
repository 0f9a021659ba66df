#include "core/runs/MetricsTail.h"

#include "core/runs/MetricsJson.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace fitroom {

MetricsTail::MetricsTail(std::filesystem::path file) : file_(std::move(file)) {}

Result<bool> MetricsTail::update() {
    std::error_code missing;
    const std::uintmax_t size = std::filesystem::file_size(file_, missing);
    if (missing || size == offset_)
        return false;
    if (size > offset_) {
        if (auto read = readFrom(offset_))
            return read;
    }
    // Cut, or cut and grown again since the last look.
    return readFrom(0);
}

Result<bool> MetricsTail::readFrom(std::uintmax_t offset) {
    std::ifstream file(file_, std::ios::binary);
    file.seekg(std::streamoff(offset));
    if (!file)
        return cannotRead(inFile(file_.string()),
                          {CORE_TEXT("core", "The file cannot be read."), {}});
    if (offset == 0)
        metrics_ = {};
    bool any = offset < offset_; // that what was read is no longer so is news
    offset_ = offset;
    for (std::string line; std::getline(file, line) && !file.eof();) {
        if (!addMetric(nlohmann::json::parse(line, nullptr, false), metrics_))
            return badInput(atByte(file_.string(), offset_),
                            {CORE_TEXT("core", "The line is not a metric."), {}});
        offset_ += line.size() + 1;
        any = true;
    }
    return any;
}

} // namespace fitroom
