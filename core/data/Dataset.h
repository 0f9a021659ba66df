#pragma once

#include "core/data/ImageShape.h"
#include "core/data/ImportOptions.h"
#include "core/support/Error.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fitroom {

/// Labelled 8-bit images of one shape in one contiguous block: first the training images, then the
/// test images. Immutable once made; handed around as DatasetPtr.
///
/// An image's index in this block, 0 to size() - 1, is its identity everywhere in the program:
/// galleries, selections, predictions and files all speak of this index.
class Dataset {
public:
    struct Parts {
        std::string name;   ///< for people: "Fashion-MNIST", a folder's name
        std::string source; ///< path it was read from
        ImageShape shape;
        std::vector<std::string> classNames;
        std::vector<std::uint8_t> pixels; ///< size x channels x height x width, training first
        std::vector<std::int32_t> labels; ///< one per image, 0 to classes - 1
        std::size_t trainingSize = 0;
        std::size_t validationSize = 0;      ///< see validationSize()
        std::vector<std::string> fileNames;  ///< one per image, or none at all
        std::optional<ImportOptions> import; ///< see import()
        std::vector<Error> notes;            ///< see notes()
        std::vector<Error> problems;         ///< see problems()
    };

    /// Throws std::invalid_argument when the parts do not fit together: readers check files first.
    explicit Dataset(Parts parts);

    /// The same images with corrected labels: all but those is shared, so that it costs next to no
    /// memory. Throws std::invalid_argument when the labels are too few, too many or no classes.
    [[nodiscard]] std::shared_ptr<const Dataset> withLabels(std::vector<std::int32_t> labels) const;

    [[nodiscard]] const std::string& name() const { return parts_->name; }
    [[nodiscard]] const std::string& source() const { return parts_->source; }
    [[nodiscard]] const ImageShape& shape() const { return parts_->shape; }
    [[nodiscard]] const std::vector<std::string>& classNames() const { return parts_->classNames; }
    [[nodiscard]] int classCount() const { return int(parts_->classNames.size()); }

    [[nodiscard]] std::size_t size() const { return labels_.size(); }
    [[nodiscard]] std::size_t trainingSize() const { return parts_->trainingSize; }
    [[nodiscard]] std::size_t testSize() const { return size() - trainingSize(); }
    /// How many of the training images, the last ones, their maker set aside for validation. 0:
    /// nothing is said of that, and a split draws them.
    [[nodiscard]] std::size_t validationSize() const { return parts_->validationSize; }

    /// channels x height x width bytes, channel planes one after the other.
    [[nodiscard]] std::span<const std::uint8_t> image(std::size_t index) const;
    [[nodiscard]] std::span<const std::uint8_t> pixels() const { return parts_->pixels; }
    [[nodiscard]] int label(std::size_t index) const { return labels_[index]; }
    [[nodiscard]] std::span<const std::int32_t> labels() const { return labels_; }
    /// As they were read, before any correction.
    [[nodiscard]] std::span<const std::int32_t> originalLabels() const { return parts_->labels; }

    /// The file an image came from, within source(): "train/hat/1.jpg". Empty when images have no
    /// files of their own.
    [[nodiscard]] std::string_view fileName(std::size_t index) const {
        return parts_->fileNames.empty() ? std::string_view() : parts_->fileNames[index];
    }
    [[nodiscard]] bool hasFileNames() const { return !parts_->fileNames.empty(); }

    /// How pictures were made into these images, nothing left to be chosen; nothing when they were
    /// stored as images of one shape.
    [[nodiscard]] const std::optional<ImportOptions>& import() const { return parts_->import; }

    /// Oddities found while reading that the user should hear of and that harm nothing by
    /// themselves, such as a class without images.
    [[nodiscard]] const std::vector<Error>& notes() const { return parts_->notes; }

    /// Files that should have been images and were passed over, each with the reason.
    [[nodiscard]] const std::vector<Error>& problems() const { return parts_->problems; }

    /// 32 hexadecimal digits (XXH3-128) over shape, class count, sizes, labels and pixels: the same
    /// images in the same order have the same fingerprint, whichever files they came from.
    /// Corrected labels make another one, of the original fingerprint and the labels.
    [[nodiscard]] const std::string& fingerprint() const { return fingerprint_; }
    /// Of the data as read, before any correction.
    [[nodiscard]] const std::string& originalFingerprint() const { return originalFingerprint_; }

private:
    Dataset(const Dataset& original, std::vector<std::int32_t> labels);

    std::shared_ptr<const Parts> parts_; ///< as read; shared by all corrected versions
    std::vector<std::int32_t> labels_;   ///< as corrected
    std::string originalFingerprint_;
    std::string fingerprint_;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

} // namespace fitroom
