#include "core/runs/FeatureHistory.h"

#include "core/runs/RecordBytes.h"
#include "core/support/ReadFile.h"

#include <c10/util/Half.h>

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

constexpr std::size_t kMost = 2000;
constexpr std::size_t kLeast = 200;
constexpr std::size_t kPerFollowed = 5; // training images
constexpr std::string_view kMagic = "FITROOMF";
constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kHeaderCounts = kMagic.size() + 2 * sizeof(std::uint32_t);
constexpr std::size_t kRecordCounts = 2 * sizeof(std::uint32_t) + sizeof(float);
constexpr std::size_t kLargestColumns = 10'000; // more is damage

std::size_t imagesIn(std::string_view header) {
    return bytesAt<std::uint32_t>(header, kHeaderCounts - sizeof(std::uint32_t));
}

/// Length of the header at the beginning of `bytes`; 0 when there is none of ours.
std::size_t headerSize(std::string_view bytes) {
    if (bytes.size() < kHeaderCounts || !bytes.starts_with(kMagic) ||
        bytesAt<std::uint32_t>(bytes, kMagic.size()) != kVersion)
        return 0;
    const std::size_t size = kHeaderCounts + imagesIn(bytes) * sizeof(std::int32_t) + kChecksumSize;
    return size <= bytes.size() && isSound(bytes.substr(0, size)) ? size : 0;
}

std::size_t columnsOf(std::string_view record) {
    return bytesAt<std::uint32_t>(record, sizeof(std::uint32_t));
}

FeatureHistory::Epoch epochIn(std::string_view record, std::size_t images) {
    FeatureHistory::Epoch epoch{epochOf(record), columnsOf(record), {}};
    const auto scale = bytesAt<float>(record, kRecordCounts - sizeof(float));
    const std::size_t count = images * epoch.columns;
    epoch.values.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto bits = bytesAt<std::uint16_t>(record, kRecordCounts + i * sizeof(std::uint16_t));
        epoch.values.push_back(scale * float(c10::Half(bits, c10::Half::from_bits())));
    }
    return epoch;
}

} // namespace

std::vector<std::int32_t> followedImages(const Dataset& dataset, const Split& split) {
    auto all = subsetIndices(dataset, split, Subset::Validation);
    if (all.empty())
        all = subsetIndices(dataset, split, Subset::Test);
    const std::size_t wanted = std::clamp(split.training.size() / kPerFollowed, kLeast, kMost);
    const std::size_t count = std::min(wanted, all.size());
    std::vector<std::int32_t> some;
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(all[i * all.size() / count]);
    return some;
}

std::string featureHeader(std::span<const std::int32_t> images) {
    std::string bytes(kMagic);
    putBytes(bytes, kVersion);
    putBytes(bytes, std::uint32_t(images.size()));
    for (const std::int32_t image : images)
        putBytes(bytes, image);
    return bytes + checksumOf(bytes);
}

std::string featureRecord(int epoch, std::span<const float> values, std::size_t columns) {
    float scale = 0;
    for (const float value : values)
        scale = std::max(scale, std::abs(value));
    scale = scale > 0 ? scale : 1;
    std::string bytes;
    putBytes(bytes, std::uint32_t(epoch));
    putBytes(bytes, std::uint32_t(columns));
    putBytes(bytes, scale);
    for (const float value : values)
        putBytes(bytes, c10::Half(value / scale).x);
    return bytes + checksumOf(bytes);
}

EpochParts featureParts(std::string_view bytes) {
    EpochParts parts;
    if (bytes.empty())
        return parts;
    const std::size_t header = headerSize(bytes);
    if (header == 0) {
        parts.damagedAt = 0;
        return parts;
    }
    parts.header = bytes.substr(0, header);
    for (std::size_t at = header; at + kRecordCounts <= bytes.size();) {
        const std::size_t columns = columnsOf(bytes.substr(at));
        const std::size_t size =
            kRecordCounts + imagesIn(bytes) * columns * sizeof(std::uint16_t) + kChecksumSize;
        if (columns <= kLargestColumns && at + size > bytes.size())
            break; // it is on its way
        if (columns > kLargestColumns || !isSound(bytes.substr(at, size))) {
            parts.damagedAt = at;
            break;
        }
        parts.records.push_back(bytes.substr(at, size));
        at += size;
    }
    return parts;
}

Result<FeatureHistory> readFeatures(const std::filesystem::path& file, int most) {
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return FeatureHistory{};
    const Result<std::string> bytes = readFile(file, kLargestHistory);
    if (!bytes)
        return Failure(bytes.error());
    const EpochParts parts = featureParts(*bytes);
    if (parts.damagedAt)
        return badInput(atByte(file.string(), *parts.damagedAt),
                        {CORE_TEXT("core", "The history of features is damaged."), {}},
                        {CORE_TEXT("core", "Delete the file; it is only for looking back."), {}});
    FeatureHistory history;
    for (std::size_t i = 0; !parts.header.empty() && i < imagesIn(parts.header); ++i)
        history.images.push_back(
            bytesAt<std::int32_t>(parts.header, kHeaderCounts + i * sizeof(std::int32_t)));
    const std::size_t count = std::min(std::size_t(most), parts.records.size());
    for (std::size_t i = 1; i <= count; ++i)
        history.epochs.push_back(
            epochIn(parts.records[i * parts.records.size() / count - 1], history.images.size()));
    return history;
}

} // namespace fitroom
