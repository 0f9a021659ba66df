#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

namespace fitroom {

/// Looks numbers up in a block of bytes. Past the end everything is 0, so that a caller checks
/// once, with has(), where it matters.
class ByteView {
public:
    explicit ByteView(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

    [[nodiscard]] std::size_t size() const { return bytes_.size(); }
    [[nodiscard]] bool has(std::size_t at, std::size_t count) const {
        return at <= bytes_.size() && count <= bytes_.size() - at;
    }
    [[nodiscard]] bool isAt(std::size_t at, std::string_view text) const {
        return has(at, text.size()) &&
               std::memcmp(bytes_.data() + at, text.data(), text.size()) == 0;
    }
    /// `count` bytes from `at`, or as many as there are.
    [[nodiscard]] std::span<const std::uint8_t> part(std::size_t at, std::size_t count) const {
        if (at >= bytes_.size())
            return {};
        return bytes_.subspan(at, std::min(count, bytes_.size() - at));
    }

    [[nodiscard]] std::uint32_t little(std::size_t at, int bytes) const {
        std::uint32_t value = 0;
        for (int i = bytes; i-- > 0;)
            value = value << 8 | byte(at + std::size_t(i));
        return value;
    }
    [[nodiscard]] std::uint32_t big(std::size_t at, int bytes) const {
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i)
            value = value << 8 | byte(at + std::size_t(i));
        return value;
    }
    [[nodiscard]] std::uint8_t byte(std::size_t at) const {
        return at < bytes_.size() ? bytes_[at] : std::uint8_t(0);
    }

private:
    std::span<const std::uint8_t> bytes_;
};

} // namespace fitroom
