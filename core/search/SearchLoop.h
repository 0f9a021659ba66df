#pragma once

#include "core/search/Search.h"
#include "core/search/SearchPlan.h"
#include "core/search/WorkClock.h"
#include "core/training/Trainer.h"

namespace fitroom {

/// One search: time the candidates, hold the rungs, train the winner. Lives on one thread.
class SearchLoop {
public:
    /// `pool` is the data set's as searchPool() gives it.
    SearchLoop(SearchState& state, DatasetPtr dataset, DatasetPtr pool, RunStore& store,
               TrainingControl& control, const SearchSink& sink);

    /// Until the winner is trained or the user stops it: the state says which.
    tl::expected<void, Error> run();

private:
    tl::expected<void, Error> timeContenders();
    tl::expected<void, Error> holdRung();
    tl::expected<void, Error> holdTrials(int candidate);
    tl::expected<void, Error> holdTrial(Trial& trial);
    tl::expected<void, Error> judge(Trial& trial, const RunInfo& run);
    void dropLosers();
    tl::expected<void, Error> trainWinner();
    tl::expected<void, Error> calibrate(const RunInfo& run, int winner);

    [[nodiscard]] std::vector<int> quickestFirst() const;
    [[nodiscard]] double secondsForTrial() const;
    [[nodiscard]] Trial& trialFor(int candidate, int split);
    [[nodiscard]] TrainingJob jobOf(const Trial& trial) const;
    [[nodiscard]] TrainingJob finalJob(int winner) const;
    [[nodiscard]] int contendersIn() const;
    void noteFeatures(const LayerSpec& first);
    void notePace(Contender& contender);
    [[nodiscard]] double paceOf(const Contender& contender) const;
    /// For finding the winner, from the beginning.
    [[nodiscard]] double searchSeconds() const;
    /// Starts the training, or goes on with the run that `id` names, and notes its id there.
    Result<RunInfo> trainOrResume(const TrainingJob& job, RunStore& store, std::string& id);

    void save();

    SearchState& state_;
    DatasetPtr dataset_;
    DatasetPtr pool_;
    RunStore& store_;
    RunStore trials_; ///< the trials' runs
    TrainingControl& control_;
    const SearchSink& sink_;
    std::vector<Rung> rungs_;
    WorkClock clock_;
    double trainedSeconds_ = 0; ///< of the training in hand: its steps alone
    double trainedImages_ = 0;
};

} // namespace fitroom
