#pragma once

#include "core/data/Dataset.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace fitroom {

/// What a user typed to find images by: words that must all fit. A word fits an image when its
/// class's name, the predicted class's name or its file's name contains it, or when it is the
/// image's index.
class TextFilter {
public:
    TextFilter(const QString& text, const Dataset& dataset);

    [[nodiscard]] bool empty() const { return words_.empty(); }
    /// `predicted` is negative where it is not known.
    [[nodiscard]] bool fits(std::int32_t image, int label, int predicted) const;

private:
    struct Word {
        QString text;
        std::vector<bool> classes; ///< those whose name contains it
        std::int32_t index = -1;   ///< the number it is, if it is one
    };
    const Dataset& dataset_; ///< outlives the filter
    std::vector<Word> words_;
};

} // namespace fitroom
