#pragma once

#include "core/evaluation/Predictions.h"
#include "core/runs/EpochLog.h"
#include "core/runs/PredictionHistory.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// history.bin: a header, then one record an epoch, all little-endian.
//
// header: "FITROOMH", u32 version, u32 classes, u32 images, their indices into the data set as i32
// each, checksum. record: u32 epoch, the predicted class of each image as u16, the probability of
// its true class as IEEE half precision, checksum (see RecordBytes.h). 12,000 images take 48 kB an
// epoch.
namespace fitroom {

std::string historyHeader(std::span<const std::int32_t> images, int classes);
std::string historyRecord(int epoch, const Predictions& predictions);

struct HistoryParts : EpochParts {
    int classes = 0;
    std::vector<std::int32_t> images;
};
HistoryParts historyParts(std::string_view bytes);

/// What a record says of the image at `place` among `images` ones.
EpochPrediction predictionIn(std::string_view record, std::size_t place, std::size_t images);

} // namespace fitroom
