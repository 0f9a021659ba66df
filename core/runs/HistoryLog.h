#pragma once

#include "core/evaluation/Predictions.h"
#include "core/runs/EpochLog.h"

#include <span>

namespace fitroom {

/// A run's history file as the trainer writes it: of each image what was predicted after every
/// epoch, read by readHistory().
class HistoryLog {
public:
    HistoryLog(std::filesystem::path file, std::span<const std::int32_t> images, int classes,
               FileLayer& files);

    /// See EpochLog::cutTo().
    tl::expected<void, Error> cutTo(int epoch) { return log_.cutTo(epoch); }

    /// Adds an epoch's predictions, of the images in their order. The error says why it, or earlier
    /// ones, are still waiting.
    tl::expected<void, Error> add(int epoch, const Predictions& predictions);

private:
    EpochLog log_;
};

} // namespace fitroom
