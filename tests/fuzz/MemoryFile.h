#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <stdexcept>
#include <string>

#include <sys/mman.h>
#include <unistd.h>

namespace fitroom::fuzz {

using Bytes = std::span<const std::uint8_t>;

/// A file in memory with a path that readers can open: thousands a second touch no disk.
class MemoryFile {
public:
    explicit MemoryFile(Bytes content) : file_(::memfd_create("fuzz", MFD_CLOEXEC)) {
        if (file_ < 0 || ::write(file_, content.data(), content.size()) != ssize_t(content.size()))
            throw std::runtime_error("no memory file");
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile() { ::close(file_); }

    [[nodiscard]] std::filesystem::path path() const {
        return "/proc/self/fd/" + std::to_string(file_);
    }

private:
    int file_;
};

} // namespace fitroom::fuzz
