#include "tests/fuzz/TableTargets.h"

#include "core/embedding/MetadataFile.h"
#include "core/embedding/NpyReader.h"
#include "core/embedding/ProjectorConfig.h"
#include "core/embedding/TextTable.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace fitroom::fuzz {
namespace {

using File = std::vector<std::uint8_t>;

File bytesOf(const std::string& text) {
    return {text.begin(), text.end()};
}

std::optional<Error> check(const Result<PointTable>& table) {
    if (!table)
        return table.error();
    require(table->columns >= 2 && !table->values.empty());
    require(table->values.size() % table->columns == 0);
    require(std::ranges::all_of(table->values, [](float x) { return std::isfinite(x); }));
    return std::nullopt;
}

constexpr std::size_t kDescribed = 2; ///< points that metadata samples describe

} // namespace

std::optional<Error> readTsvTable(Bytes content) {
    const MemoryFile file(content);
    return check(readTextTable(file.path(), '\t'));
}

std::optional<Error> readCsvTable(Bytes content) {
    const MemoryFile file(content);
    return check(readTextTable(file.path(), ','));
}

std::optional<Error> readNpyTable(Bytes content) {
    const MemoryFile file(content);
    return check(readNpy(file.path()));
}

std::optional<Error> readMetadataTable(Bytes content) {
    const MemoryFile file(content);
    const auto metadata = readMetadata(file.path(), kDescribed);
    if (!metadata)
        return metadata.error();
    require(metadata->names.size() == metadata->columns.size());
    for (const auto& column : metadata->columns)
        require(column.size() == kDescribed);
    return std::nullopt;
}

std::optional<Error> readProjectorConfig(Bytes content) {
    const std::string text(content.begin(), content.end());
    const auto config = parseProjectorConfig(text, "config");
    if (!config)
        return config.error();
    require(!config->tensorPath.empty());
    return std::nullopt;
}

std::vector<File> tsvTableSamples() {
    return {bytesOf("1\t2\n3\t-4e5\n")};
}

std::vector<File> csvTableSamples() {
    return {bytesOf("1,2\n3,-4e5\n"), bytesOf("a,b\n1,2\n3,\"4\"\n")};
}

std::vector<File> npySamples() {
    std::string header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 3), }";
    header.resize(117, ' ');
    header += '\n';
    std::string file = std::string("\x93NUMPY\x01\x00", 8) + char(header.size()) + '\0' + header;
    const float values[6] = {1, 2, 3, 4, 5, 6};
    file.append(reinterpret_cast<const char*>(values), sizeof(values));
    return {bytesOf(file)};
}

std::vector<File> metadataTableSamples() {
    return {bytesOf("hat\nshoe\n"), bytesOf("name\tsize\nhat\t3\nshoe\t4\n")};
}

std::vector<File> projectorConfigSamples() {
    return {bytesOf(
        projectorConfigText({"name", "tensors.tsv", "metadata.tsv", "sprite.png", 28, 28}))};
}

} // namespace fitroom::fuzz
