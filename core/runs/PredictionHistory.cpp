#include "core/runs/PredictionHistory.h"

#include "core/runs/HistoryFormat.h"
#include "core/support/ReadFile.h"

#include <algorithm>

namespace fitroom {

Result<ImageHistory> readHistory(const std::filesystem::path& file, std::int32_t image) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return ImageHistory{};
    const Result<std::string> bytes = readFile(file, kLargestHistory);
    if (!bytes)
        return Failure(bytes.error());
    const HistoryParts parts = historyParts(*bytes);
    if (parts.damagedAt)
        return badInput(atByte(file.string(), *parts.damagedAt),
                        {CORE_TEXT("core", "The history of predictions is damaged."), {}},
                        {CORE_TEXT("core", "Delete the file; it is only for looking back."), {}});
    ImageHistory history;
    const auto found = std::ranges::find(parts.images, image);
    history.kept = found != parts.images.end();
    if (!history.kept)
        return history;
    const auto place = std::size_t(found - parts.images.begin());
    for (const std::string_view record : parts.records) {
        history.epochs.push_back(predictionIn(record, place, parts.images.size()));
        if (history.epochs.back().predicted >= parts.classes)
            return badInput(atByte(file.string(), std::size_t(record.data() - bytes->data())),
                            {CORE_TEXT("core", "The history of predictions is damaged."), {}});
    }
    return history;
}

} // namespace fitroom
