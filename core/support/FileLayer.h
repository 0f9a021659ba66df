#pragma once

#include <cstddef>
#include <filesystem>

#include <sys/types.h>

namespace fitroom {

/// The system calls that saving is made of, with their POSIX meaning: -1 and errno on failure.
/// Handed to whatever saves, so that a test can put a failing disk in its place.
class FileLayer {
public:
    virtual ~FileLayer() = default;

    virtual int open(const std::filesystem::path& path, int flags) = 0; ///< new files get mode 0666
    virtual ssize_t write(int file, const std::byte* bytes, std::size_t count) = 0;
    virtual int truncate(int file, off_t size) = 0;
    virtual int sync(int file) = 0;
    virtual int close(int file) = 0;
    virtual int rename(const std::filesystem::path& from, const std::filesystem::path& to) = 0;
    virtual int remove(const std::filesystem::path& path) = 0;
};

/// The operating system's own calls; holds no state.
FileLayer& posixFiles();

} // namespace fitroom
