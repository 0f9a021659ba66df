#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace fitroom {

/// XXH3's 128-bit hash over bytes handed over piece by piece: fast, and good against accidents,
/// not against forgery.
class Hash {
public:
    Hash();
    ~Hash();
    Hash(const Hash&) = delete;
    Hash& operator=(const Hash&) = delete;

    void add(std::span<const std::byte> bytes);
    void add(std::string_view text) { add(std::as_bytes(std::span(text))); }

    /// 32 digits.
    [[nodiscard]] std::string hexadecimal() const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace fitroom
