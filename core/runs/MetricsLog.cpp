#include "core/runs/MetricsLog.h"

#include "core/support/AtomicFile.h"
#include "core/support/ReadFile.h"

namespace fitroom {

namespace {

/// Bytes up to the end of the last whole line.
std::uint64_t wholeLines(const std::filesystem::path& file, std::uint64_t size) {
    const Result<std::string> text = readFile(file, size);
    return text ? text->rfind('\n') + 1 : 0;
}

} // namespace

MetricsLog::MetricsLog(std::filesystem::path file, FileLayer& files)
    : file_(std::move(file)), files_(&files) {}

tl::expected<void, Error> MetricsLog::cutTo(std::uint64_t size) {
    waiting_.clear();
    written_ = 0;
    std::error_code error;
    if (!std::filesystem::exists(file_, error))
        return {};
    const std::uintmax_t present = std::filesystem::file_size(file_, error);
    if (!error && present < size)
        size = wholeLines(file_, present);
    if (!error)
        std::filesystem::resize_file(file_, size, error);
    if (error)
        return cannotWrite(inFile(file_.string()),
                           {CORE_TEXT("core", "The file cannot be cut: %1."), {error.message()}});
    written_ = size;
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
