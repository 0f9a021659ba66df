#include "core/data/CsvReader.h"

#include "core/data/CsvHeader.h"
#include "core/data/LineReader.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace fitroom {
namespace {

/// Reads the rows of one file into `images`.
class RowParser {
public:
    RowParser(const LineReader& lines, LabelledImages& images, std::size_t pixels)
        : lines_(lines), images_(images), pixels_(pixels) {}

    /// `line` is the one the reader gave last.
    tl::expected<void, Error> parse(std::string_view line);

private:
    [[nodiscard]] Result<int> slowNumber(std::string_view field, std::size_t column) const;
    [[nodiscard]] Failure wrongCount(std::string_view line) const;
    [[nodiscard]] Message place() const { return lines_.at(lines_.line()); }

    const LineReader& lines_;
    LabelledImages& images_;
    std::size_t pixels_;
};

tl::expected<void, Error> RowParser::parse(std::string_view line) {
    const std::size_t base = images_.pixels.size();
    images_.pixels.resize(base + pixels_);
    std::uint8_t* out = images_.pixels.data() + base;
    const char* at = line.data();
    const char* const end = at + line.size();
    for (std::size_t column = 0;; ++column) {
        const char* const start = at;
        int value = 0;
        while (at < end && at < start + 3 && unsigned(*at - '0') < 10)
            value = 10 * value + (*at++ - '0');
        // Nearly every field is one to three digits and done now.
        if (at == start || (at < end && *at != ',') || value > 255) {
            at = std::find(at, end, ',');
            const auto parsed = slowNumber({start, std::size_t(at - start)}, column);
            if (!parsed)
                return Failure(parsed.error());
            value = *parsed;
        }
        if (column == 0)
            images_.labels.push_back(value);
        else
            *out++ = std::uint8_t(value);
        if ((at == end) != (column == pixels_))
            return wrongCount(line);
        if (at == end)
            return {};
        ++at;
    }
}

/// A field that is not one to three digits: spaced, quoted, written as 12.0 or wrong.
Result<int> RowParser::slowNumber(std::string_view field, std::size_t column) const {
    const int largest = column == 0 ? kMostClasses - 1 : 255;
    const std::string_view bare = bareField(field);
    double value = 0;
    const auto [end, code] = std::from_chars(bare.data(), bare.data() + bare.size(), value);
    const bool whole = code == std::errc() && end == bare.data() + bare.size() &&
                       value == std::floor(value) && value >= 0 && value <= largest;
    if (whole)
        return int(value);
    return badInput(place(),
                    {CORE_TEXT("core", "Column %1 holds \"%2\", but must be a whole number "
                                       "from 0 to %3."),
                     {std::to_string(column + 1), shownField(bare), std::to_string(largest)}});
}

Failure RowParser::wrongCount(std::string_view line) const {
    const auto fields = std::count(line.begin(), line.end(), ',') + 1;
    return badInput(place(), {CORE_TEXT("core", "The line has %1 columns, but the header has %2."),
                              {std::to_string(fields), std::to_string(pixels_ + 1)}});
}

Result<CsvHeader> readHeader(LineReader& lines) {
    const auto line = lines.next();
    if (!line)
        return Failure(line.error());
    return parseCsvHeader(line->value_or(""), lines.at(1));
}

tl::expected<void, Error> readRows(LineReader& lines, RowParser& parser, const Progress& progress) {
    std::uint64_t emptyLine = 0; // empty lines may only end the file
    for (;;) {
        const auto line = lines.next();
        if (!line)
            return Failure(line.error());
        if (!*line)
            return {};
        if ((*line)->empty()) {
            emptyLine = emptyLine ? emptyLine : lines.line();
            continue;
        }
        if (emptyLine)
            return badInput(lines.at(emptyLine), {CORE_TEXT("core", "The line is empty."), {}});
        if (auto parsed = parser.parse(**line); !parsed)
            return parsed;
        if (lines.line() % 256 == 0) {
            if (progress.stopRequested())
                return cancelled();
            progress.report(lines.shareDone());
        }
    }
}

} // namespace

Result<LabelledImages> readCsv(const std::filesystem::path& path, const Progress& progress) {
    auto stream = ByteStream::open(path);
    if (!stream)
        return Failure(stream.error());
    LineReader lines(std::move(*stream));
    const auto header = readHeader(lines);
    if (!header)
        return Failure(header.error());

    LabelledImages images;
    images.height = header->height;
    images.width = header->width;
    images.shapePlace = lines.at(1);
    images.labelPlace = [file = path.string()](std::size_t image) {
        return atLine(file, image + 2);
    };
    RowParser parser(lines, images, header->pixels());
    if (auto rows = readRows(lines, parser, progress); !rows)
        return Failure(rows.error());
    if (images.labels.empty())
        return badInput(lines.at(1), {CORE_TEXT("core", "No images follow the header."), {}});
    return images;
}

} // namespace fitroom
