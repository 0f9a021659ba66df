#include "app/cli/Format.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace fitroom::cli {

std::string grouped(std::int64_t number) {
    std::string digits = std::to_string(number);
    const std::ptrdiff_t first = number < 0 ? 1 : 0;
    for (auto at = std::ptrdiff_t(digits.size()) - 3; at > first; at -= 3)
        digits.insert(std::size_t(at), 1, ',');
    return digits;
}

std::string fixed(double number, int digits) {
    if (std::isnan(number))
        return "–";
    char text[64];
    std::snprintf(text, sizeof text, "%.*f", digits, number);
    return text;
}

std::string percent(double share, int digits) {
    return std::isnan(share) ? "–" : fixed(100 * share, digits) + " %";
}

std::string mebibytes(std::int64_t bytes) {
    return fixed(double(bytes) / (1 << 20), 1) + " MiB";
}

std::string duration(double seconds) {
    const auto whole = std::int64_t(std::lround(std::clamp(seconds, 0.0, 1e9)));
    char text[64];
    if (whole < 3600)
        std::snprintf(text, sizeof text, "%d:%02d", int(whole / 60), int(whole % 60));
    else
        std::snprintf(text, sizeof text, "%d:%02d:%02d", int(whole / 3600), int(whole / 60 % 60),
                      int(whole % 60));
    return text;
}

std::size_t shownWidth(std::string_view text) {
    return std::size_t(std::count_if(text.begin(), text.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0) != 0x80; // not a UTF-8 continuation
    }));
}

void Table::add(std::vector<std::string> row) {
    row.resize(columns_.size());
    rows_.push_back(std::move(row));
}

std::string Table::text(const std::string& indent) const {
    std::vector<std::size_t> widths(columns_.size());
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], shownWidth(row[i]));
    }
    std::string text;
    for (const auto& row : rows_) {
        std::string line = indent;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - shownWidth(row[i]), ' ');
            line += (i > 0 ? "  " : "");
            line += columns_[i] == Align::Left ? row[i] + space : space + row[i];
        }
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

} // namespace fitroom::cli
