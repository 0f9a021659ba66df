#pragma once

#include "core/data/Dataset.h"
#include "core/support/Error.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace fitroom {

/// One image's label corrected.
struct LabelEdit {
    std::int32_t image = 0;
    std::int32_t from = 0;
    std::int32_t to = 0;
    bool operator==(const LabelEdit&) const = default;
};

/// What was corrected in one go, and is undone in one go.
struct LabelChange {
    std::string when; ///< UTC, ISO 8601
    std::vector<LabelEdit> edits;
    bool operator==(const LabelChange&) const = default;
};

/// Corrections of a data set's labels, oldest first, with undo and redo. They lie over the labels
/// as they were read: the user's files are never changed.
class LabelEdits {
public:
    LabelEdits() = default;
    /// Corrections read from a file, which must fit together: see readLabelEdits().
    explicit LabelEdits(std::vector<LabelChange> changes) : done_(std::move(changes)) {}

    /// Gives `images` the label `to`, at the time `when`. `dataset` is as corrected so far. Images
    /// that have the label already are left out; false when those are all. Ends what could be
    /// redone.
    bool relabel(const Dataset& dataset, std::span<const std::int32_t> images, std::int32_t to,
                 const std::string& when);

    [[nodiscard]] bool canUndo() const { return !done_.empty(); }
    [[nodiscard]] bool canRedo() const { return !undone_.empty(); }
    void undo();
    void redo();

    /// The changes in force, oldest first: the audit list.
    [[nodiscard]] const std::vector<LabelChange>& changes() const { return done_; }
    /// The data set with the changes in force. `dataset` may be corrected in any way.
    [[nodiscard]] DatasetPtr applyTo(const Dataset& dataset) const;

private:
    std::vector<LabelChange> done_;
    std::vector<LabelChange> undone_; ///< the next to redo last
};

/// What is corrected in `dataset`, as one change made at the time `when`; none when nothing is.
LabelEdits correctionsOf(const Dataset& dataset, const std::string& when);

/// Images whose label is no longer the one that was read.
std::size_t correctedCount(const Dataset& dataset);

} // namespace fitroom
