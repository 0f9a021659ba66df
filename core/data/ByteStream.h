#pragma once

#include "core/support/Error.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>

namespace fitroom {

/// A file's content from its beginning to its end, unpacked on the way when it is gzip, which its
/// first two bytes tell, not its name.
///
/// Damaged, truncated or trailing data are errors that name the byte. A file that unpacks to more
/// than 1 GiB and more than a hundred times its size is refused.
class ByteStream {
public:
    static Result<ByteStream> open(const std::filesystem::path& path);
    ByteStream(ByteStream&&) noexcept;
    ~ByteStream();

    /// The next bytes of the content. Fewer than `out` holds only when the content ends, which is
    /// when gzip's checksum has been found right.
    Result<std::size_t> read(std::span<std::uint8_t> out);

    [[nodiscard]] const std::filesystem::path& path() const;
    /// Bytes of content read so far.
    [[nodiscard]] std::uint64_t position() const;
    /// Share of the file read so far, 0 to 1.
    [[nodiscard]] double shareDone() const;

    /// Nothing when the file may hold `size` bytes of content: a plain file has exactly as many, a
    /// packed one can be made to hold them. `promisedAt` is the place of whatever says so.
    [[nodiscard]] tl::expected<void, Error> expectSize(std::uint64_t size,
                                                       const Message& promisedAt) const;

    /// "train-images-idx3-ubyte.gz, byte 8 of the unpacked data"
    [[nodiscard]] Message at(std::uint64_t position) const;

private:
    class Source;
    explicit ByteStream(std::unique_ptr<Source> source);

    std::unique_ptr<Source> source_;
};

} // namespace fitroom
