#include "core/runs/HistoryLog.h"

#include "core/runs/HistoryFormat.h"

namespace fitroom {

HistoryLog::HistoryLog(std::filesystem::path file, std::span<const std::int32_t> images,
                       int classes, FileLayer& files)
    : log_(
          std::move(file), historyHeader(images, classes),
          [](std::string_view bytes) -> EpochParts { return historyParts(bytes); }, files) {}

tl::expected<void, Error> HistoryLog::add(int epoch, const Predictions& predictions) {
    return log_.add(historyRecord(epoch, predictions));
}

} // namespace fitroom
