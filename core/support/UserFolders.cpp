#include "core/support/UserFolders.h"

#include <cstdlib>

namespace fitroom {

namespace fs = std::filesystem;

static fs::path environmentPath(const char* variable) {
    const char* value = std::getenv(variable);
    return value ? fs::path(value) : fs::path();
}

fs::path userDataFolder() {
    // The XDG specification: a relative path in the variable is to be ignored.
    fs::path data = environmentPath("XDG_DATA_HOME");
    if (!data.is_absolute())
        data = environmentPath("HOME") / ".local" / "share";
    return data / "fitting-room";
}

fs::path defaultRunsFolder() {
    return userDataFolder() / "runs";
}

} // namespace fitroom
