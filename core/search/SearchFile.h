#pragma once

#include "core/search/SearchState.h"
#include "core/support/FileLayer.h"

#include <filesystem>
#include <string>
#include <vector>

namespace fitroom {

/// Where the searches of a runs' folder are kept, one sub-folder each: `search.json` with its state
/// and `runs` with what is being trained.
std::filesystem::path searchesFolder(const std::filesystem::path& runs);

/// Makes a folder with a fresh name for it and writes its state; gives it with its id.
Result<SearchState> createSearch(const std::filesystem::path& runs, SearchState state,
                                 FileLayer& files = posixFiles());

/// Replaces `search.json` atomically.
tl::expected<void, Error> saveSearch(const std::filesystem::path& runs, const SearchState& state,
                                     FileLayer& files = posixFiles());

/// By id or by the unique beginning of one.
Result<SearchState> findSearch(const std::filesystem::path& runs, const std::string& id);

/// Newest first; what cannot be read is left out.
std::vector<SearchState> listSearches(const std::filesystem::path& runs);

} // namespace fitroom
