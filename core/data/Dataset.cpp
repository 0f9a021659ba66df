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

void checkLabels(const std::vector<std::int32_t>& labels, std::size_t classes) {
    for (const std::int32_t label : labels)
        require(label >= 0 && label < std::int32_t(classes), "labels are classes");
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
    checkLabels(parts.labels, parts.classNames.size());
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

/// From the original's fingerprint in place of its pixels, which would take long to go through
/// again at every correction.
std::string correctedFingerprint(const std::string& original,
                                 const std::vector<std::int32_t>& labels) {
    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    XXH3_128bits_update(&state, original.data(), original.size());
    XXH3_128bits_update(&state, labels.data(), labels.size() * sizeof(std::int32_t));
    return hexadecimal(XXH3_128bits_digest(&state));
}

} // namespace

Dataset::Dataset(Parts parts) {
    check(parts);
    labels_ = parts.labels;
    originalFingerprint_ = fingerprint_ = fingerprintOf(parts);
    parts_ = std::make_shared<const Parts>(std::move(parts));
}

Dataset::Dataset(const Dataset& original, std::vector<std::int32_t> labels)
    : parts_(original.parts_), labels_(std::move(labels)),
      originalFingerprint_(original.originalFingerprint_) {
    require(labels_.size() == parts_->labels.size(), "as many labels as images");
    checkLabels(labels_, parts_->classNames.size());
    fingerprint_ = labels_ == parts_->labels ? originalFingerprint_
                                             : correctedFingerprint(originalFingerprint_, labels_);
}

std::shared_ptr<const Dataset> Dataset::withLabels(std::vector<std::int32_t> labels) const {
    return std::shared_ptr<const Dataset>(new Dataset(*this, std::move(labels)));
}

std::span<const std::uint8_t> Dataset::image(std::size_t index) const {
    return pixels().subspan(index * shape().size(), shape().size());
}

} // namespace fitroom
