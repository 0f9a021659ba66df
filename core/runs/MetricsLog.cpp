#include "core/runs/MetricsLog.h"

#include "core/support/AtomicFile.h"

namespace fitroom {

MetricsLog::MetricsLog(std::filesystem::path file, FileLayer& files)
    : file_(std::move(file)), files_(&files) {}

tl::expected<void, Error> MetricsLog::cutTo(std::uint64_t size) {
    std::error_code error;
    const bool exists = std::filesystem::exists(file_, error);
    if (size == 0 && !exists)
        return {};
    const std::uintmax_t present = exists ? std::filesystem::file_size(file_, error) : 0;
    if (!error && present < size)
        return badInput(
            inFile(file_.string()),
            {CORE_TEXT("core", "The file is shorter than at the last checkpoint."), {}});
    if (!error)
        std::filesystem::resize_file(file_, size, error);
    if (error)
        return cannotWrite(inFile(file_.string()),
                           {CORE_TEXT("core", "The file cannot be cut: %1."), {error.message()}});
    written_ = size;
    waiting_.clear();
    return {};
}

tl::expected<void, Error> MetricsLog::add(const std::string& line) {
    waiting_ += line;
    if (auto added = appendLine(file_, waiting_, *files_); !added) {
        waiting_ += '\n';
        return added;
    }
    written_ += waiting_.size() + 1;
    waiting_.clear();
    return {};
}

} // namespace fitroom
