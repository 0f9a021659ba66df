#include "core/runs/HistoryFormat.h"

#include "core/runs/RecordBytes.h"

#include <c10/util/Half.h>

namespace fitroom {
namespace {

constexpr std::string_view kMagic = "FITROOMH";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kCounts = kMagic.size() + 3 * sizeof(std::uint32_t);
constexpr std::size_t kPerImage = 2 * sizeof(std::uint16_t);

std::size_t recordSize(std::size_t images) {
    return sizeof(std::uint32_t) + images * kPerImage + kChecksumSize;
}

/// Length of the header at the beginning of `bytes`; 0 when there is none of ours.
std::size_t headerSize(std::string_view bytes) {
    if (bytes.size() < kCounts || !bytes.starts_with(kMagic) ||
        bytesAt<std::uint32_t>(bytes, kMagic.size()) != kVersion)
        return 0;
    const std::size_t images = bytesAt<std::uint32_t>(bytes, kCounts - sizeof(std::uint32_t));
    const std::size_t size = kCounts + images * sizeof(std::int32_t) + kChecksumSize;
    return size <= bytes.size() && isSound(bytes.substr(0, size)) ? size : 0;
}

} // namespace

std::string historyHeader(std::span<const std::int32_t> images, int classes) {
    std::string bytes(kMagic);
    putBytes(bytes, kVersion);
    putBytes(bytes, std::uint32_t(classes));
    putBytes(bytes, std::uint32_t(images.size()));
    for (const std::int32_t image : images)
        putBytes(bytes, image);
    return bytes + checksumOf(bytes);
}

std::string historyRecord(int epoch, const Predictions& predictions) {
    std::string bytes;
    bytes.reserve(recordSize(predictions.size()));
    putBytes(bytes, std::uint32_t(epoch));
    for (std::size_t i = 0; i < predictions.size(); ++i)
        putBytes(bytes, std::uint16_t(predictions.predicted(i)));
    for (std::size_t i = 0; i < predictions.size(); ++i)
        putBytes(bytes, c10::Half(predictions.row(i)[std::size_t(predictions.labels[i])]).x);
    return bytes + checksumOf(bytes);
}

HistoryParts historyParts(std::string_view bytes) {
    HistoryParts parts;
    if (bytes.empty())
        return parts;
    const std::size_t header = headerSize(bytes);
    if (header == 0) {
        parts.damagedAt = 0;
        return parts;
    }
    parts.header = bytes.substr(0, header);
    parts.classes = int(bytesAt<std::uint32_t>(bytes, kMagic.size() + sizeof(std::uint32_t)));
    for (std::size_t at = kCounts; at + kChecksumSize < header; at += sizeof(std::int32_t))
        parts.images.push_back(bytesAt<std::int32_t>(bytes, at));
    const std::size_t size = recordSize(parts.images.size());
    for (std::size_t at = header; at + size <= bytes.size(); at += size) {
        if (!isSound(bytes.substr(at, size))) {
            parts.damagedAt = at;
            return parts;
        }
        parts.records.push_back(bytes.substr(at, size));
    }
    return parts;
}

EpochPrediction predictionIn(std::string_view record, std::size_t place, std::size_t images) {
    const std::size_t predicted = sizeof(std::uint32_t) + place * sizeof(std::uint16_t);
    const std::size_t probability = predicted + images * sizeof(std::uint16_t);
    return {epochOf(record), int(bytesAt<std::uint16_t>(record, predicted)),
            float(c10::Half(bytesAt<std::uint16_t>(record, probability), c10::Half::from_bits()))};
}

} // namespace fitroom
