#include "widgets/train/chart/RunHistory.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace fitroom {

namespace {

using Change = RunHistory::Change;

std::int64_t place(const StepMetrics& step) {
    return step.step;
}
std::int64_t place(const EpochMetrics& epoch) {
    return epoch.epoch;
}
std::int64_t place(const PhaseScore& score) {
    return score.epoch;
}

/// The first of `known` that is not before `place`.
template<class T>
auto firstFrom(std::vector<T>& known, std::int64_t from) {
    return std::find_if(known.rbegin(), known.rend(),
                        [from](const T& one) { return place(one) < from; })
        .base();
}

/// Whether all of [begin, end) is in `read`, in the same order.
template<class T, class Iterator>
bool isPartOf(const std::vector<T>& read, Iterator begin, Iterator end) {
    auto at = read.begin();
    return std::all_of(begin, end, [&](const T& one) {
        at = std::find(at, read.end(), one);
        return at != read.end();
    });
}

/// What was read, then what is known beyond it. Live metrics may have begun later than the file:
/// then reading fills in what was missed. Where the two disagree, the file is right.
template<class T>
Change merge(std::vector<T>& known, const std::vector<T>& read) {
    if (read.empty())
        return Change::None;
    const auto beyond = firstFrom(known, place(read.back()) + 1);
    const std::size_t covered = std::size_t(beyond - known.begin());
    const bool agrees = isPartOf(read, known.begin(), beyond);
    if (agrees && covered == read.size())
        return Change::None;
    const bool appends = beyond == known.end() && covered < read.size() &&
                         std::equal(known.begin(), beyond, read.begin());
    std::vector<T> merged = read;
    if (agrees)
        merged.insert(merged.end(), beyond, known.end());
    known = std::move(merged);
    return appends ? Change::Appended : Change::Replaced;
}

/// Appends `value` after taking away what does not come before it.
template<class T>
Change push(std::vector<T>& known, const T& value) {
    const auto keep = firstFrom(known, place(value));
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
    return push(metrics_.steps, step);
}

Change RunHistory::add(const EpochMetrics& epoch) {
    return push(metrics_.epochs, epoch);
}

Change RunHistory::add(const PhaseScore& score) {
    return push(metrics_.scores, score);
}

const EpochMetrics* RunHistory::best() const {
    const auto& epochs = metrics_.epochs;
    const auto lowest =
        std::min_element(epochs.begin(), epochs.end(), [](const auto& a, const auto& b) {
            return a.validationLoss < b.validationLoss;
        });
    return lowest == epochs.end() || std::isnan(lowest->validationLoss) ? nullptr : &*lowest;
}

} // namespace fitroom
