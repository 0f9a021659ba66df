#include "core/support/Check.h"

#include <charconv>
#include <cmath>

namespace fitroom {

std::string numberText(double number) {
    char text[32];
    const bool whole = std::floor(number) == number && std::abs(number) < 1e15;
    const auto format = whole ? std::chars_format::fixed : std::chars_format::general;
    return {text, std::to_chars(text, text + sizeof text, number, format).ptr};
}

std::optional<Message> outOfRange(const std::string& member, double value, double min, double max) {
    if (value >= min && value <= max)
        return std::nullopt;
    return Message{CORE_TEXT("core", "\"%1\" is %2, but must be between %3 and %4."),
                   {member, numberText(value), numberText(min), numberText(max)}};
}

} // namespace fitroom
