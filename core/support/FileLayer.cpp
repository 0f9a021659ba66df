#include "core/support/FileLayer.h"

#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

namespace fitroom {
namespace {

class PosixFiles : public FileLayer {
public:
    int open(const std::filesystem::path& path, int flags) override {
        return ::open(path.c_str(), flags | O_CLOEXEC, 0666);
    }
    ssize_t write(int file, const std::byte* bytes, std::size_t count) override {
        return ::write(file, bytes, count);
    }
    int truncate(int file, off_t size) override { return ::ftruncate(file, size); }
    int sync(int file) override { return ::fsync(file); }
    int close(int file) override { return ::close(file); }
    int rename(const std::filesystem::path& from, const std::filesystem::path& to) override {
        return std::rename(from.c_str(), to.c_str());
    }
    int remove(const std::filesystem::path& path) override { return ::unlink(path.c_str()); }
};

} // namespace

FileLayer& posixFiles() {
    static PosixFiles files;
    return files;
}

} // namespace fitroom
