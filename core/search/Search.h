#pragma once

#include "core/data/Dataset.h"
#include "core/runs/RunStore.h"
#include "core/search/SearchState.h"
#include "core/training/TrainingControl.h"

#include <functional>

namespace fitroom {

/// Told on the searching thread; must not block.
struct SearchSink {
    /// A trial began or ended, candidates were dropped, or the search ended.
    std::function<void(const SearchState&)> changed = [](const SearchState&) {};
    /// Share of the given time that is used up, 0 to 1, several times a second while it trains.
    std::function<void(double)> progress = [](double) {};
    /// Something the user should know that does not end the search.
    std::function<void(const Error&)> warned = [](const Error&) {};
};

/// Finds the best net and recipe for the data set in the time given: `candidates` are trained for a
/// while and judged by images they have not learnt from, the best go on (see SearchPlan.h), and the
/// winner is trained on all training images and kept as a run in `store`. The test images are used
/// once, to score that run. Its confidence is calibrated by the winner's trials.
///
/// Trains on the calling thread. `control` pauses, goes on and stops it; a stop is not an error: the
/// state says so and resumeSearch() goes on. A candidate that cannot be trained drops out; when none
/// is left it is an error.
Result<SearchState> search(const DatasetPtr& dataset, const SearchOptions& options,
                           std::vector<Candidate> candidates, RunStore& store,
                           TrainingControl& control, const SearchSink& sink);

/// Goes on with a search that was stopped or cut short, a training begun being continued from its
/// checkpoint. `dataset` must hold the images it was begun with.
Result<SearchState> resumeSearch(const std::string& id, const DatasetPtr& dataset, RunStore& store,
                                 TrainingControl& control, const SearchSink& sink);

} // namespace fitroom
