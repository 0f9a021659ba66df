#pragma once

#include "app/cli/Console.h"
#include "core/search/SearchState.h"

#include <string>

namespace fitroom::cli {

/// A search's leaderboard, best first, as JSON and as a table.
Json leaderboardJson(const SearchState& state);
std::string leaderboardText(const SearchState& state);

} // namespace fitroom::cli
