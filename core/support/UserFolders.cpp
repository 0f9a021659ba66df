#include "core/support/UserFolders.h"

#include <cstdlib>

namespace fitroom {

namespace fs = std::filesystem;

static fs::path environmentPath(const char* variable) {
    const char* value = std::getenv(variable);
    return value ? fs::path(value) : fs::path();
}

/// The XDG specification: a relative path in the variable is to be ignored.
static fs::path userFolder(const char* variable, const fs::path& usual) {
    fs::path folder = environmentPath(variable);
    if (!folder.is_absolute())
        folder = environmentPath("HOME") / usual;
    return folder / "fitting-room";
}

fs::path userDataFolder() {
    return userFolder("XDG_DATA_HOME", ".local/share");
}

fs::path userCacheFolder() {
    return userFolder("XDG_CACHE_HOME", ".cache");
}

fs::path defaultRunsFolder() {
    return userDataFolder() / "runs";
}

} // namespace fitroom
