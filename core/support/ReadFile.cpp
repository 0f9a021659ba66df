#include "core/support/ReadFile.h"

#include <cerrno>
#include <system_error>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fitroom {
namespace {

Failure readingFailed(const std::filesystem::path& path, int code) {
    return cannotRead(inFile(path.string()), {CORE_TEXT("core", "The file could not be read (%1)."),
                                              {std::generic_category().message(code)}});
}

Failure tooLong(const std::filesystem::path& path, std::uint64_t largest) {
    return badInput(inFile(path.string()),
                    {CORE_TEXT("core", "The file is longer than %1 bytes, too long for its kind."),
                     {std::to_string(largest)}});
}

class Descriptor {
public:
    explicit Descriptor(int file) : file_(file) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (file_ >= 0)
            ::close(file_);
    }
    operator int() const { return file_; }

private:
    int file_;
};

/// Appends to `content` until the file ends or `content` holds `size` bytes; errno when not done.
bool readUpTo(int file, std::uint64_t size, std::string& content) {
    while (content.size() < size) {
        const std::size_t before = content.size();
        content.resize(std::size_t(size));
        const ssize_t count = ::read(file, content.data() + before, content.size() - before);
        content.resize(before + std::size_t(count > 0 ? count : 0));
        if (count == 0)
            return true;
        if (count < 0 && errno != EINTR)
            return false;
    }
    return true;
}

} // namespace

Result<std::string> readFile(const std::filesystem::path& path, std::uint64_t largest) {
    // Non-blocking, so that opening a pipe nobody writes to comes back at once.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat status = {};
    if (file < 0 || ::fstat(file, &status) != 0)
        return readingFailed(path, errno);
    if (!S_ISREG(status.st_mode))
        return cannotRead(inFile(path.string()),
                          {CORE_TEXT("core", "This is a folder or a device, not a file."), {}});
    const auto size = std::uint64_t(status.st_size);
    if (size > largest)
        return tooLong(path, largest);

    std::string content;
    if (!readUpTo(file, size, content))
        return readingFailed(path, errno);
    return content;
}

} // namespace fitroom
