#include "core/support/InputFile.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fitroom {

static Failure readingFailed(const std::filesystem::path& path, int code) {
    return cannotRead(inFile(path.string()), {CORE_TEXT("core", "The file could not be read (%1)."),
                                              {std::generic_category().message(code)}});
}

InputFile::InputFile(std::filesystem::path path, int file, std::uint64_t size)
    : path_(std::move(path)), file_(file), size_(size) {}

InputFile::InputFile(InputFile&& other) noexcept
    : path_(std::move(other.path_)), file_(std::exchange(other.file_, -1)), size_(other.size_) {}

InputFile::~InputFile() {
    if (file_ >= 0)
        ::close(file_);
}

Result<InputFile> InputFile::open(const std::filesystem::path& path) {
    // Non-blocking, so that opening a pipe nobody writes to comes back at once.
    InputFile file(path, ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK), 0);
    struct stat status = {};
    if (file.file_ < 0 || ::fstat(file.file_, &status) != 0)
        return readingFailed(path, errno);
    if (!S_ISREG(status.st_mode))
        return cannotRead(inFile(path.string()),
                          {CORE_TEXT("core", "This is a folder or a device, not a file."), {}});
    file.size_ = std::uint64_t(status.st_size);
    return file;
}

Result<std::size_t> InputFile::read(void* to, std::size_t room) {
    std::size_t done = 0;
    while (done < room) {
        const ssize_t count = ::read(file_, static_cast<char*>(to) + done, room - done);
        if (count == 0)
            break;
        if (count > 0)
            done += std::size_t(count);
        else if (errno != EINTR)
            return readingFailed(path_, errno);
    }
    return done;
}

} // namespace fitroom
