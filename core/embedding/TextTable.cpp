#include "core/embedding/TextTable.h"

#include "core/data/CsvHeader.h"
#include "core/data/LineReader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>

namespace fitroom {
namespace {

/// Nothing for what is no number; an infinity for one too large.
std::optional<float> number(std::string_view field) {
    double value = 0;
    const char* const end = field.data() + field.size();
    const auto [last, code] = std::from_chars(field.data(), end, value);
    if (last != end || field.empty() || code == std::errc::invalid_argument)
        return std::nullopt;
    return code == std::errc::result_out_of_range ? std::numeric_limits<float>::infinity()
                                                  : float(value);
}

/// Calls `use(column, field)` for each field until it gives false.
template<class Use>
std::size_t forFields(std::string_view line, char separator, Use use) {
    std::size_t column = 0;
    for (;; ++column) {
        const std::size_t end = line.find(separator);
        if (!use(column, bareField(line.substr(0, end))) || end == std::string_view::npos)
            return column + 1;
        line.remove_prefix(end + 1);
    }
}

class RowReader {
public:
    RowReader(const LineReader& lines, char separator) : lines_(lines), separator_(separator) {}

    /// `line` is the one the reader gave last.
    tl::expected<void, Error> read(std::string_view line) {
        std::optional<Message> wrong;
        const std::size_t columns =
            forFields(line, separator_, [&](std::size_t column, std::string_view field) {
                const auto value = number(field);
                if (!value || !std::isfinite(*value))
                    wrong = problemOf(column, field, value.has_value());
                table_.values.push_back(value.value_or(0));
                return !wrong;
            });
        if (wrong)
            return badInput(place(), *wrong);
        if (table_.columns == 0)
            table_.columns = columns;
        if (columns < 2)
            return badInput(place(), {CORE_TEXT("core", "The line has one column; points need at "
                                                        "least two.")});
        if (columns != table_.columns)
            return badInput(place(),
                            {CORE_TEXT("core", "The line has %1 columns, but those before it have "
                                               "%2."),
                             {std::to_string(columns), std::to_string(table_.columns)}});
        return {};
    }

    [[nodiscard]] bool isHeading(std::string_view line) const {
        bool numbers = true;
        forFields(line, separator_, [&](std::size_t, std::string_view field) {
            return numbers = number(field).has_value();
        });
        return !numbers;
    }

    PointTable take() { return std::move(table_); }

private:
    [[nodiscard]] Message place() const { return lines_.at(lines_.line()); }
    static Message problemOf(std::size_t column, std::string_view field, bool isNumber) {
        const std::vector<std::string> args = {std::to_string(column + 1), shownField(field)};
        if (isNumber)
            return {CORE_TEXT("core", "Column %1 holds \"%2\", which is no finite number."), args};
        return {CORE_TEXT("core", "Column %1 holds \"%2\", but must be a number."), args};
    }

    const LineReader& lines_;
    char separator_;
    PointTable table_;
};

} // namespace

Result<PointTable> readTextTable(const std::filesystem::path& path, char separator,
                                 const Progress& progress) {
    auto stream = ByteStream::open(path);
    if (!stream)
        return Failure(stream.error());
    LineReader lines(std::move(*stream));
    RowReader rows(lines, separator);
    std::uint64_t emptyLine = 0; // empty lines may only end the file
    for (;;) {
        const auto line = lines.next();
        if (!line)
            return Failure(line.error());
        if (!*line)
            break;
        if ((*line)->empty()) {
            emptyLine = emptyLine ? emptyLine : lines.line();
            continue;
        }
        if (emptyLine)
            return badInput(lines.at(emptyLine), {CORE_TEXT("core", "The line is empty.")});
        if (separator == ',' && lines.line() == 1 && rows.isHeading(**line))
            continue;
        if (auto read = rows.read(**line); !read)
            return Failure(read.error());
        if (lines.line() % 256 == 0) {
            if (progress.stopRequested())
                return cancelled();
            progress.report(lines.shareDone());
        }
    }
    PointTable table = rows.take();
    if (table.values.empty())
        return badInput(inFile(path.string()), {CORE_TEXT("core", "The file holds no points.")});
    return table;
}

void appendNumber(std::string& text, float number) {
    char digits[32];
    const auto [end, code] = std::to_chars(std::begin(digits), std::end(digits), number);
    text.append(digits, end);
}

std::string textTable(Points points, const Progress& progress) {
    std::string text;
    for (std::size_t row = 0; row < points.rows(); ++row) {
        const auto values = points.row(row);
        for (std::size_t i = 0; i < values.size(); ++i) {
            appendNumber(text, values[i]);
            text += i + 1 < values.size() ? '\t' : '\n';
        }
        if (row % 1024 == 0)
            progress.report(double(row) / double(points.rows()));
    }
    return text;
}

} // namespace fitroom
