#include "core/data/CsvHeader.h"

#include "core/data/ImageShape.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>

namespace fitroom {
namespace {

/// Cuts the first field off `line`, with its comma.
std::string_view takeField(std::string_view& line) {
    const std::size_t comma = line.find(',');
    const std::string_view field = line.substr(0, comma);
    line.remove_prefix(comma == std::string_view::npos ? line.size() : comma + 1);
    return bareField(field);
}

std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc() || end != text.data() + text.size() || value < 0)
        return std::nullopt;
    return value;
}

bool isLabel(std::string_view name) {
    return name.size() == 5 && std::equal(name.begin(), name.end(), "label",
                                          [](char a, char b) { return (a | 0x20) == b; });
}

/// "28x28", the last pixel's name, gives the shape.
std::optional<CsvHeader> shapeFromName(std::string_view name) {
    const std::size_t by = name.find('x');
    if (by == std::string_view::npos)
        return std::nullopt;
    const auto rows = number(name.substr(0, by)), columns = number(name.substr(by + 1));
    if (!rows || !columns)
        return std::nullopt;
    return CsvHeader{*rows, *columns};
}

std::string expectedName(const CsvHeader& shape, bool byRow, int first, std::size_t pixel) {
    if (!byRow)
        return "pixel" + std::to_string(pixel + std::size_t(first));
    return std::to_string(pixel / std::size_t(shape.width) + 1) + "x" +
           std::to_string(pixel % std::size_t(shape.width) + 1);
}

Failure noHeader(std::string_view firstName, const Message& place) {
    return badInput(place,
                    {CORE_TEXT("core", "The first column is called \"%1\" where \"label\" was "
                                       "expected."),
                     {shownField(firstName)}},
                    {CORE_TEXT("core", "The first line must be the header: "
                                       "label,pixel1,pixel2 and so on."),
                     {}});
}

} // namespace

std::string_view bareField(std::string_view field) {
    while (!field.empty() && (field.front() == ' ' || field.front() == '\t'))
        field.remove_prefix(1);
    while (!field.empty() && (field.back() == ' ' || field.back() == '\t'))
        field.remove_suffix(1);
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
        field = field.substr(1, field.size() - 2);
    return field;
}

std::string shownField(std::string_view field) {
    constexpr std::size_t kLongest = 24;
    std::string shown(field.substr(0, kLongest));
    for (char& c : shown) {
        if (c < ' ' || c > '~')
            c = '?';
    }
    return field.size() > kLongest ? shown + "..." : shown;
}

Result<CsvHeader> parseCsvHeader(std::string_view line, const Message& place) {
    if (line.starts_with("\xEF\xBB\xBF")) // byte order mark
        line.remove_prefix(3);
    // Taken one by one, not kept: a hostile header may name millions.
    const auto pixels = std::size_t(std::count(line.begin(), line.end(), ','));
    const std::string_view last = bareField(line.substr(line.rfind(',') + 1));
    const std::string_view label = takeField(line);
    if (!isLabel(label) || pixels == 0)
        return noHeader(label, place);
    const auto byName = shapeFromName(last);
    const int side = int(std::lround(std::sqrt(double(pixels))));
    const CsvHeader shape = byName.value_or(CsvHeader{side, side});
    if (shape.pixels() != pixels)
        return badInput(place,
                        {CORE_TEXT("core", "The header names %1 pixels, which do not make a "
                                           "whole image."),
                         {std::to_string(pixels)}},
                        {CORE_TEXT("core", "An image of 28 x 28 has 784."), {}});
    int first = 1;
    for (std::size_t i = 0; i < pixels; ++i) {
        const std::string_view name = takeField(line);
        if (i == 0 && name == "pixel0")
            first = 0;
        const std::string expected = expectedName(shape, byName.has_value(), first, i);
        if (name != expected)
            return badInput(place, {CORE_TEXT("core", "Column %1 is called \"%2\" where \"%3\" was "
                                                      "expected."),
                                    {std::to_string(i + 2), shownField(name), expected}});
    }
    return shape;
}

} // namespace fitroom
