#pragma once

#include <filesystem>

namespace fitroom {

/// Where both programs keep what they make for the user: `$XDG_DATA_HOME/fitting-room`, which is
/// `~/.local/share/fitting-room` unless the user says otherwise. It need not exist yet.
std::filesystem::path userDataFolder();

/// `<userDataFolder>/runs`, unless `--runs` names another.
std::filesystem::path defaultRunsFolder();

/// Where what can be made anew is kept: `$XDG_CACHE_HOME/fitting-room`, or
/// `~/.cache/fitting-room`.
std::filesystem::path userCacheFolder();

} // namespace fitroom
