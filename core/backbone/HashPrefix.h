#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace fitroom {

/// The beginning of a hash, up to all its 32 digits, held in place: a layer that has one is copied
/// like any number. Longer text is cut.
struct HashPrefix {
    static constexpr std::size_t kMostDigits = 32;

    std::array<char, kMostDigits> digits = {}; ///< zeros after the last

    HashPrefix() = default;
    HashPrefix(std::string_view text) {
        std::copy_n(text.begin(), std::min(text.size(), kMostDigits), digits.begin());
    }

    [[nodiscard]] std::string text() const {
        return {digits.begin(), std::find(digits.begin(), digits.end(), '\0')};
    }
    bool operator==(const HashPrefix&) const = default;
};

} // namespace fitroom
