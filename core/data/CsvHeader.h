#pragma once

#include "core/support/Error.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace fitroom {

/// What a CSV file's header says of its images.
struct CsvHeader {
    int height = 0;
    int width = 0;
    [[nodiscard]] std::size_t pixels() const { return std::size_t(height) * std::size_t(width); }
};

/// `line` without its end; `place` is where it stands.
Result<CsvHeader> parseCsvHeader(std::string_view line, const Message& place);

/// A field without the spaces and quotes around it.
std::string_view bareField(std::string_view field);

/// A field as it can be shown in a sentence: short and printable.
std::string shownField(std::string_view field);

} // namespace fitroom
