#pragma once

#include "core/photo/GarmentHints.h"

#include <cstddef>
#include <vector>

namespace fitroom {

/// What a person says of a photo, and said before: each change can be taken back and done again.
class HintHistory {
public:
    [[nodiscard]] const GarmentHints& now() const { return states_[at_]; }

    /// `continued`: part of the change before, such as one more step of a box moved by keys; the
    /// two are taken back together. Does nothing when nothing changes.
    void change(GarmentHints hints, bool continued = false);

    [[nodiscard]] bool canUndo() const { return at_ > 0; }
    [[nodiscard]] bool canRedo() const { return at_ + 1 < states_.size(); }
    /// These do nothing when there is nothing to take back, or to do again.
    void undo();
    void redo();

private:
    std::vector<GarmentHints> states_ = {GarmentHints()}; ///< never empty
    std::size_t at_ = 0;
};

} // namespace fitroom
