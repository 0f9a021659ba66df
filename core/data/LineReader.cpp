#include "core/data/LineReader.h"

#include <cstring>

namespace fitroom {

static constexpr std::size_t kFirstBuffer = std::size_t(1) << 20;
static constexpr std::size_t kLongestLine = std::size_t(1) << 25;

LineReader::LineReader(ByteStream stream) : stream_(std::move(stream)), buffer_(kFirstBuffer) {}

Message LineReader::at(std::uint64_t line) const {
    return atLine(stream_.path().string(), line);
}

tl::expected<void, Error> LineReader::readMore() {
    std::memmove(buffer_.data(), buffer_.data() + begin_, end_ - begin_);
    end_ -= begin_;
    begin_ = 0;
    if (end_ > kLongestLine)
        return badInput(at(line_ + 1), {CORE_TEXT("core", "The line is too long."), {}});
    if (end_ + 1 >= buffer_.size())
        buffer_.resize(2 * buffer_.size());

    // One byte stays free for the line end that the last line may lack.
    const std::size_t room = buffer_.size() - end_ - 1;
    const auto count = stream_.read({buffer_.data() + end_, room});
    if (!count)
        return Failure(count.error());
    end_ += *count;
    if (*count < room) {
        atEnd_ = true;
        buffer_[end_] = '\n';
    }
    return {};
}

Result<std::optional<std::string_view>> LineReader::next() {
    std::size_t searched = 0; // bytes after begin_ known to hold no line end
    for (;;) {
        const std::uint8_t* const start = buffer_.data() + begin_;
        const void* const found = std::memchr(start + searched, '\n', end_ - begin_ - searched);
        if (found || (atEnd_ && begin_ < end_)) {
            const auto* const stop =
                found ? static_cast<const std::uint8_t*>(found) : buffer_.data() + end_;
            std::string_view text(reinterpret_cast<const char*>(start), std::size_t(stop - start));
            begin_ += text.size() + (found ? 1 : 0);
            ++line_;
            if (text.ends_with('\r'))
                text.remove_suffix(1);
            return text;
        }
        if (atEnd_)
            return std::nullopt;
        searched = end_ - begin_;
        if (auto more = readMore(); !more)
            return Failure(more.error());
    }
}

} // namespace fitroom
