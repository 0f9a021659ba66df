#include "core/embedding/MetadataFile.h"

#include "core/data/LineReader.h"

#include <algorithm>

namespace fitroom {
namespace {

std::vector<std::string> cells(std::string_view line) {
    std::vector<std::string> found;
    for (;;) {
        const std::size_t end = line.find('\t');
        found.emplace_back(line.substr(0, end));
        if (end == std::string_view::npos)
            return found;
        line.remove_prefix(end + 1);
    }
}

/// A cell may hold neither a tab nor a line end.
void append(std::string& text, const std::string& cell, bool last) {
    for (const char c : cell)
        text += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    text += last ? '\n' : '\t';
}

} // namespace

Result<Metadata> readMetadata(const std::filesystem::path& path, std::size_t points,
                              const Progress& progress) {
    auto stream = ByteStream::open(path);
    if (!stream)
        return Failure(stream.error());
    LineReader lines(std::move(*stream));
    Metadata metadata;
    for (;;) {
        const auto line = lines.next();
        if (!line)
            return Failure(line.error());
        if (!*line)
            break;
        std::vector<std::string> row = cells(**line);
        if (lines.line() == 1) {
            metadata.columns.resize(row.size());
            metadata.names = row.size() == 1 ? std::vector<std::string>{"label"} : row;
            if (row.size() > 1)
                continue;
        }
        if (row.size() != metadata.columns.size())
            return badInput(
                lines.at(lines.line()),
                {CORE_TEXT("core", "The line has %1 columns, but the first line has "
                                   "%2."),
                 {std::to_string(row.size()), std::to_string(metadata.columns.size())}});
        for (std::size_t i = 0; i < row.size(); ++i)
            metadata.columns[i].push_back(std::move(row[i]));
        if (lines.line() % 256 == 0 && progress.stopRequested())
            return cancelled();
    }
    if (metadata.rows() != points)
        return badInput(inFile(path.string()),
                        {CORE_TEXT("core", "The file describes %1 points, but there are %2."),
                         {std::to_string(metadata.rows()), std::to_string(points)}},
                        {CORE_TEXT("core", "One column has no heading; several columns have "
                                           "one.")});
    return metadata;
}

std::string metadataText(const Metadata& metadata) {
    std::string text;
    const std::size_t columns = metadata.columns.size();
    for (std::size_t i = 0; columns > 1 && i < columns; ++i)
        append(text, metadata.names[i], i + 1 == columns);
    for (std::size_t row = 0; row < metadata.rows(); ++row) {
        for (std::size_t i = 0; i < columns; ++i)
            append(text, metadata.columns[i][row], i + 1 == columns);
    }
    return text;
}

} // namespace fitroom
