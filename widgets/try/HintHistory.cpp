#include "widgets/try/HintHistory.h"

#include <utility>

namespace fitroom {

void HintHistory::change(GarmentHints hints, bool continued) {
    if (hints == now())
        return;
    if (continued && canUndo() && !canRedo()) {
        states_[at_] = std::move(hints);
        return;
    }
    states_.resize(at_ + 1);
    states_.push_back(std::move(hints));
    ++at_;
}

void HintHistory::undo() {
    at_ -= canUndo() ? 1 : 0;
}

void HintHistory::redo() {
    at_ += canRedo() ? 1 : 0;
}

} // namespace fitroom
