#pragma once

#include "core/data/Dataset.h"
#include "core/data/Split.h"
#include "core/evaluation/ImageScores.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace fitroom {

/// The subset each image of a data set belongs to, by index.
std::vector<Subset> subsetOfImages(const Dataset& dataset, const Split& split);

/// Which images to show.
struct ImageFilter {
    std::optional<Subset> subset = {}; ///< all when empty
    int label = -1;               ///< all classes when negative
    std::optional<bool> right = {}; ///< whether the net's answer is the label; both when empty
    double leastConfidence = 0;     ///< of the net's answer, 0 to 1
    double mostConfidence = 1;
    QString text = {};         ///< see TextFilter
    bool selectedOnly = false; ///< those selected when the filter was applied

    /// Whether it asks for what a net says.
    [[nodiscard]] bool needsScores() const;
    bool operator==(const ImageFilter&) const = default;
};

/// The images that pass, in the data set's order. Without scores, what the filter asks of a net's
/// answers is left out; with them, images that the net was not tried on do not pass it.
std::vector<std::int32_t> filterImages(const Dataset& dataset, const std::vector<Subset>& subsets,
                                       const ImageFilter& filter, const ImageScores& scores = {},
                                       std::span<const std::int32_t> selection = {});

enum class ImageOrder { Index, Label, Loss, Confidence, Disagreement };

/// Whether the order is of what a net says.
bool needsScores(ImageOrder order);
/// That of an image, where the order is so and the net was tried on it.
float scoreOf(ImageOrder order, std::int32_t image, const ImageScores& scores);

/// Sorts `images`, which ascend, stably; those without a score come last either way. Without scores
/// an order that needs them leaves the images as they are.
void sortImages(std::vector<std::int32_t>& images, ImageOrder order, bool descending,
                const Dataset& dataset, const ImageScores& scores);

} // namespace fitroom
