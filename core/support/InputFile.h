#pragma once

#include "core/support/Error.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>

namespace fitroom {

/// An ordinary file open for reading, closed with the object. A folder or a device is an error, so
/// that a wrong path never waits for ever.
class InputFile {
public:
    static Result<InputFile> open(const std::filesystem::path& path);

    InputFile(InputFile&& other) noexcept;
    InputFile& operator=(InputFile&& other) = delete;
    ~InputFile();

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Bytes in the file when it was opened.
    [[nodiscard]] std::uint64_t size() const { return size_; }

    /// The next bytes, as many as there are room for and the file still has.
    Result<std::size_t> read(void* to, std::size_t room);

private:
    InputFile(std::filesystem::path path, int file, std::uint64_t size);

    std::filesystem::path path_;
    int file_;
    std::uint64_t size_;
};

} // namespace fitroom
