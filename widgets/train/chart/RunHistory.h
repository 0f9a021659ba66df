#pragma once

#include "core/runs/Run.h"

namespace fitroom {

/// A run's metrics as they come in from two sides: read from its folder as a whole, and one by one
/// while the window trains it itself. Neither doubles what the other brought.
class RunHistory {
public:
    enum class Change {
        None,     ///< it was all known
        Appended, ///< new metrics follow the old
        Replaced  ///< old metrics have changed or gone
    };

    /// All metrics as read. What is known already beyond their end is kept: reading takes time.
    Change set(const RunMetrics& metrics);

    /// The next of a training. One that is not later than the last known, as after resuming from a
    /// checkpoint, takes the place of all from there on.
    Change add(const StepMetrics& step);
    Change add(const EpochMetrics& epoch);
    Change add(const PhaseScore& score);

    [[nodiscard]] const RunMetrics& metrics() const { return metrics_; }
    /// The epoch of the lowest validation loss; nullptr before the first.
    [[nodiscard]] const EpochMetrics* best() const;
    [[nodiscard]] bool empty() const { return metrics_.steps.empty() && metrics_.epochs.empty(); }

private:
    RunMetrics metrics_;
};

} // namespace fitroom
