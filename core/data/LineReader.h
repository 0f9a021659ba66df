#pragma once

#include "core/data/ByteStream.h"

#include <optional>
#include <string_view>
#include <vector>

namespace fitroom {

/// The lines of a text file, plain or gzip, one after the other. Line ends are LF or CR LF; the
/// last line needs none. A line over 32 MiB is an error.
class LineReader {
public:
    explicit LineReader(ByteStream stream);

    /// The next line without its end, valid until the next call; nothing at the file's end.
    /// The byte after the line may be read: it is no digit.
    Result<std::optional<std::string_view>> next();

    /// Number of the line that next() gave last, from 1.
    [[nodiscard]] std::uint64_t line() const { return line_; }
    /// "train.csv, line 7"
    [[nodiscard]] Message at(std::uint64_t line) const;
    [[nodiscard]] double shareDone() const { return stream_.shareDone(); }

private:
    tl::expected<void, Error> readMore();

    ByteStream stream_;
    std::vector<std::uint8_t> buffer_;
    std::size_t begin_ = 0; ///< the buffer's part not given out yet
    std::size_t end_ = 0;
    bool atEnd_ = false; ///< nothing left to read into the buffer
    std::uint64_t line_ = 0;
};

} // namespace fitroom
