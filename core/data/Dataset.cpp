#include "core/data/Dataset.h"

#define XXH_INLINE_ALL
#include <xxhash.h>

#include <array>
#include <stdexcept>

namespace fitroom {
namespace {

void require(bool condition, const char* what) {
    if (!condition)
        throw std::invalid_argument(std::string("Dataset: ") + what);
}

void check(const Dataset::Parts& parts) {
    require(parts.shape.channels == 1 || parts.shape.channels == 3, "1 or 3 channels");
    require(parts.shape.height > 0 && parts.shape.width > 0, "images have pixels");
    require(!parts.classNames.empty(), "there are classes");
    require(!parts.labels.empty(), "there are images");
    require(parts.trainingSize <= parts.labels.size(), "no more training images than images");
    require(parts.validationSize == 0 || parts.validationSize < parts.trainingSize,
            "not all training images are for validation");
    require(parts.fileNames.empty() || parts.fileNames.size() == parts.labels.size(),
            "as many file names as images");
    require(parts.pixels.size() == parts.labels.size() * parts.shape.size(),
            "as many pixels as the images have");
    const auto classes = std::int32_t(parts.classNames.size());
    for (const std::int32_t label : parts.labels)
        require(label >= 0 && label < classes, "labels are classes");
}

std::string hexadecimal(const XXH128_hash_t& hash) {
    XXH128_canonical_t bytes; // big-endian, the same on every machine
    XXH128_canonicalFromHash(&bytes, hash);
    std::string text;
    for (const unsigned char byte : bytes.digest) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string fingerprintOf(const Dataset::Parts& parts) {
    const std::array<std::int64_t, 6> sizes = {parts.shape.channels,
                                               parts.shape.height,
                                               parts.shape.width,
                                               std::int64_t(parts.classNames.size()),
                                               std::int64_t(parts.trainingSize),
                                               std::int64_t(parts.labels.size())};
    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    XXH3_128bits_update(&state, sizes.data(), sizes.size() * sizeof(sizes[0]));
    XXH3_128bits_update(&state, parts.labels.data(), parts.labels.size() * sizeof(std::int32_t));
    XXH3_128bits_update(&state, parts.pixels.data(), parts.pixels.size());
    if (parts.validationSize > 0) { // other sets keep the fingerprint they always had
        const auto validation = std::int64_t(parts.validationSize);
        XXH3_128bits_update(&state, &validation, sizeof validation);
    }
    return hexadecimal(XXH3_128bits_digest(&state));
}

} // namespace

Dataset::Dataset(Parts parts) : parts_(std::move(parts)) {
    check(parts_);
    fingerprint_ = fingerprintOf(parts_);
}

std::span<const std::uint8_t> Dataset::image(std::size_t index) const {
    return pixels().subspan(index * parts_.shape.size(), parts_.shape.size());
}

} // namespace fitroom
