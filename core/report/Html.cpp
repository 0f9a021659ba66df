#include "core/report/Html.h"

#include <cstdint>

namespace fitroom {
namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

/// Bytes of the UTF-8 character that begins `text`, or 0 when there is none: cut, overlong, a
/// surrogate or beyond Unicode.
std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return std::uint8_t(text[i]); };
    const std::uint8_t first = byte(0);
    const std::size_t length = first < 0x80         ? 1
                               : first >> 5 == 0x06 ? 2
                               : first >> 4 == 0x0e ? 3
                               : first >> 3 == 0x1e ? 4
                                                    : 0;
    if (length == 0 || length > text.size())
        return 0;
    std::uint32_t code = length == 1 ? first : first & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if (byte(i) >> 6 != 0x02)
            return 0;
        code = code << 6 | (byte(i) & 0x3fu);
    }
    constexpr std::uint32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    return code < kSmallest[length] || surrogate || code > 0x10ffff ? 0 : length;
}

void append(std::string& to, std::string_view character) {
    const char first = character.front();
    switch (first) {
    case '&':
        to += "&amp;";
        return;
    case '<':
        to += "&lt;";
        return;
    case '>':
        to += "&gt;";
        return;
    case '"':
        to += "&quot;";
        return;
    case '\'':
        to += "&#39;";
        return;
    default: {
        const bool control =
            (std::uint8_t(first) < 0x20 && first != '\n' && first != '\t') || first == 0x7f;
        to += control ? kReplacement : character;
    }
    }
}

} // namespace

std::string escaped(std::string_view text) {
    std::string safe;
    safe.reserve(text.size());
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        append(safe, length > 0 ? text.substr(0, length) : kReplacement);
        text.remove_prefix(length > 0 ? length : 1);
    }
    return safe;
}

std::string element(std::string_view name, std::string_view content, std::string_view attributes) {
    std::string text = "<" + std::string(name);
    if (!attributes.empty())
        text += " " + std::string(attributes);
    return text + ">" + std::string(content) + "</" + std::string(name) + ">";
}

} // namespace fitroom
