#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fitroom::cli {

std::string grouped(std::int64_t number);          ///< "60,000"
std::string fixed(double number, int digits);      ///< "0.2860"
std::string percent(double share, int digits = 2); ///< "91.04 %"
std::string mebibytes(std::int64_t bytes);         ///< "12.5 MiB"
std::string duration(double seconds);              ///< "0:42", "1:02:03"

/// Places a text takes up on the screen, counting a character of several bytes as one.
std::size_t shownWidth(std::string_view text);

/// Rows of text in columns; the first row is the heading.
class Table {
public:
    enum class Align { Left, Right };
    explicit Table(std::vector<Align> columns) : columns_(std::move(columns)) {}

    void add(std::vector<std::string> row);
    /// Two spaces between columns, none at the ends of lines.
    [[nodiscard]] std::string text(const std::string& indent = {}) const;

private:
    std::vector<Align> columns_;
    std::vector<std::vector<std::string>> rows_;
};

} // namespace fitroom::cli
