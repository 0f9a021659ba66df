#include "core/runs/RunLock.h"

#include <fcntl.h>
#include <unistd.h>

#include <utility>

namespace fitroom {
namespace {

std::filesystem::path lockFile(const std::filesystem::path& runFolder) {
    return runFolder / "lock";
}

/// A lock on the whole file that belongs to the open file, not to the process, so that two parts of
/// one program see each other's.
struct flock wholeFile() {
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

std::optional<RunLock> RunLock::take(const std::filesystem::path& runFolder) {
    const int file = ::open(lockFile(runFolder).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0)
        return {};
    struct flock lock = wholeFile();
    if (::fcntl(file, F_OFD_SETLK, &lock) != 0) {
        ::close(file);
        return {};
    }
    return RunLock(file);
}

bool RunLock::isHeld(const std::filesystem::path& runFolder) {
    const int file = ::open(lockFile(runFolder).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock = wholeFile();
    const bool known = ::fcntl(file, F_OFD_GETLK, &lock) == 0;
    ::close(file);
    return known && lock.l_type != F_UNLCK;
}

RunLock::RunLock(RunLock&& other) noexcept : file_(std::exchange(other.file_, -1)) {}

RunLock::~RunLock() {
    if (file_ >= 0)
        ::close(file_);
}

} // namespace fitroom
