#include "core/runs/EpochLog.h"

#include "core/runs/RecordBytes.h"
#include "core/support/AtomicFile.h"
#include "core/support/ReadFile.h"

namespace fitroom {
namespace {

/// Bytes that hold the header and the epochs up to `epoch`; 0 for a file that begins otherwise.
std::size_t sizeUpTo(int epoch, const EpochParts& parts, std::string_view header) {
    if (parts.header != header)
        return 0;
    std::size_t size = header.size();
    for (const std::string_view record : parts.records) {
        if (epochOf(record) > epoch)
            break;
        size += record.size();
    }
    return size;
}

} // namespace

int epochOf(std::string_view record) {
    return int(bytesAt<std::uint32_t>(record, 0));
}

EpochLog::EpochLog(std::filesystem::path file, std::string header, Parse parse, FileLayer& files)
    : file_(std::move(file)), files_(&files), header_(std::move(header)), parse_(parse) {}

tl::expected<void, Error> EpochLog::cutTo(int epoch) {
    waiting_.clear();
    begun_ = false;
    std::error_code error;
    if (!std::filesystem::exists(file_, error))
        return {};
    const Result<std::string> bytes = readFile(file_, kLargestHistory);
    if (!bytes)
        return Failure(bytes.error());
    const EpochParts parts = parse_(*bytes);
    const std::size_t size = sizeUpTo(epoch, parts, header_);
    std::filesystem::resize_file(file_, size, error);
    if (error)
        return cannotWrite(inFile(file_.string()),
                           {CORE_TEXT("core", "The file cannot be cut: %1."), {error.message()}});
    begun_ = size > 0;
    if (parts.damagedAt || (size == 0 && !bytes->empty()))
        return badInput(atByte(file_.string(), parts.damagedAt.value_or(0)),
                        {CORE_TEXT("core", "The history of the run's epochs was damaged; what "
                                           "came after is left out of it."),
                         {}});
    return {};
}

tl::expected<void, Error> EpochLog::add(std::string_view record) {
    waiting_ += record;
    if (auto added = appendToFile(file_, begun_ ? waiting_ : header_ + waiting_, *files_); !added)
        return added;
    begun_ = true;
    waiting_.clear();
    return {};
}

} // namespace fitroom
