#include "widgets/train/chart/RunHistory.h"

#include <algorithm>
#include <vector>

namespace fitroom {

namespace {

using Change = RunHistory::Change;

/// Takes the longer of the two when one begins with the other, else the new one.
template<class T>
Change merge(std::vector<T>& known, const std::vector<T>& read) {
    const std::size_t common = std::min(known.size(), read.size());
    if (!std::equal(known.begin(), known.begin() + std::ptrdiff_t(common), read.begin())) {
        known = read;
        return Change::Replaced;
    }
    if (read.size() <= known.size())
        return Change::None;
    known.insert(known.end(), read.begin() + std::ptrdiff_t(common), read.end());
    return Change::Appended;
}

/// Appends `value` after taking away what `isBefore` does not put before it.
template<class T, class Before>
Change push(std::vector<T>& known, const T& value, Before before) {
    const auto keep = std::find_if(known.rbegin(), known.rend(), before).base();
    const bool cut = keep != known.end();
    known.erase(keep, known.end());
    known.push_back(value);
    return cut ? Change::Replaced : Change::Appended;
}

} // namespace

Change RunHistory::set(const RunMetrics& metrics) {
    return std::max({merge(metrics_.steps, metrics.steps), merge(metrics_.epochs, metrics.epochs),
                     merge(metrics_.scores, metrics.scores)});
}

Change RunHistory::add(const StepMetrics& step) {
    return push(metrics_.steps, step, [&](const auto& old) { return old.step < step.step; });
}

Change RunHistory::add(const EpochMetrics& epoch) {
    return push(metrics_.epochs, epoch, [&](const auto& old) { return old.epoch < epoch.epoch; });
}

Change RunHistory::add(const PhaseScore& score) {
    return push(metrics_.scores, score, [&](const auto& old) { return old.epoch < score.epoch; });
}

const EpochMetrics* RunHistory::best() const {
    const auto& epochs = metrics_.epochs;
    const auto lowest =
        std::min_element(epochs.begin(), epochs.end(), [](const auto& a, const auto& b) {
            return a.validationLoss < b.validationLoss;
        });
    return lowest == epochs.end() ? nullptr : &*lowest;
}

} // namespace fitroom
