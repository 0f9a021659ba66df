#pragma once

#include "core/evaluation/Predictions.h"
#include "core/runs/PredictionHistory.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// history.bin: a header, then one record an epoch, all little-endian.
//
// header: "FITROOMH", u32 version, u32 classes, u32 images, their indices into the data set as i32
// each, checksum. record: u32 epoch, the predicted class of each image as u16, the probability of
// its true class as IEEE half precision, checksum. A checksum is 32 hexadecimal digits (XXH3-128)
// over what it ends: 12,000 images take 48 kB an epoch.
namespace fitroom {

inline constexpr std::uint64_t kLargestHistory = 4ull << 30;

std::string historyHeader(std::span<const std::int32_t> images, int classes);
std::string historyRecord(int epoch, const Predictions& predictions);

/// The parts of a file, as views into its bytes.
struct HistoryParts {
    std::string_view header;
    int classes = 0;
    std::vector<std::int32_t> images;
    std::vector<std::string_view> records; ///< whole and sound ones
    /// First byte of the header or record that is not what was written. An incomplete last record
    /// is none: it may be on its way.
    std::optional<std::size_t> damagedAt;
};
HistoryParts historyParts(std::string_view bytes);

int epochOf(std::string_view record);
/// What a record says of the image at `place` among `images` ones.
EpochPrediction predictionIn(std::string_view record, std::size_t place, std::size_t images);

} // namespace fitroom
