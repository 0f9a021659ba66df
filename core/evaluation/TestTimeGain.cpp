#include "core/evaluation/TestTimeGain.h"

#include <stdexcept>

namespace fitroom {

TestTimeGain testTimeGain(const Predictions& before, const Predictions& after) {
    if (before.indices != after.indices)
        throw std::invalid_argument("The predictions are of different images");
    TestTimeGain gain;
    gain.accuracyBefore = accuracy(before);
    gain.accuracyAfter = accuracy(after);
    gain.lossBefore = meanLoss(before);
    gain.lossAfter = meanLoss(after);
    gain.images = before.size();
    for (std::size_t i = 0; i < before.size(); ++i) {
        gain.fixed += !before.right(i) && after.right(i);
        gain.broken += before.right(i) && !after.right(i);
    }
    return gain;
}

} // namespace fitroom
