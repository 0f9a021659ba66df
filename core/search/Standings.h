#pragma once

#include "core/search/SearchState.h"

#include <vector>

namespace fitroom {

enum class StandingKind { Waiting, Training, In, Dropped, Failed, Chosen };

/// A candidate's place on the leaderboard.
struct Standing {
    int candidate = 0; ///< place in SearchState::contenders
    StandingKind kind = StandingKind::Waiting;
    int rung = -1;           ///< the newest with a finished trial; -1: none
    std::int64_t images = 0; ///< predicted in that rung, by nets that had not seen them
    double accuracy = 0;
    double lower = 0; ///< 95 % confidence interval, Wilson's
    double upper = 0;
    double loss = 0;
    int epochs = 0;     ///< of one trial
    double seconds = 0; ///< of all trials in all rungs
    Message reason;     ///< why it stands there
};

/// Best first: who came further stands above, then who is right more often, then the lower loss.
/// Those never tried and those that failed are last.
std::vector<Standing> standings(const SearchState& state);

/// The candidates, best first, that have the most right in a finished rung; those that failed are
/// left out.
std::vector<int> rankedIn(const SearchState& state, int rung);

} // namespace fitroom
