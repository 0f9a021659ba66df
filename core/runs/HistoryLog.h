#pragma once

#include "core/evaluation/Predictions.h"
#include "core/support/Error.h"
#include "core/support/FileLayer.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace fitroom {

/// A run's history file as the trainer writes it: of each image what was predicted after every
/// epoch, read by readHistory(). Epochs that cannot be written, on a full disk say, are kept and
/// written later.
class HistoryLog {
public:
    HistoryLog(std::filesystem::path file, std::span<const std::int32_t> images, int classes,
               FileLayer& files);

    /// Forgets what was written after `epoch`: a run goes on from a checkpoint of that time. A file
    /// that is damaged, or is of other images, is cut where that begins; the error says so, and
    /// later epochs can be added all the same.
    tl::expected<void, Error> cutTo(int epoch);

    /// Adds an epoch's predictions, of the images in their order. The error says why it, or earlier
    /// ones, are still waiting.
    tl::expected<void, Error> add(int epoch, const Predictions& predictions);

private:
    std::filesystem::path file_;
    FileLayer* files_;
    std::string header_;
    bool begun_ = false;  ///< the header is in the file
    std::string waiting_; ///< whole records
};

} // namespace fitroom
