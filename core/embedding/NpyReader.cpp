#include "core/embedding/NpyReader.h"

#include "core/support/InputFile.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <optional>
#include <string_view>

namespace fitroom {
namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kLongestHeader = 1 << 16;

struct Header {
    std::string type; ///< "<f4"
    std::uint64_t rows = 0;
    std::uint64_t columns = 0;
    std::uint64_t dataAt = 0;
};

/// What follows `'name':` in the header, a Python dictionary; empty when it is not there.
std::string_view valueOf(std::string_view header, std::string_view name) {
    const std::size_t at = header.find("'" + std::string(name) + "':");
    if (at == std::string_view::npos)
        return {};
    header.remove_prefix(at + name.size() + 3);
    header.remove_prefix(std::min(header.find_first_not_of(' '), header.size()));
    return header;
}

/// "(3, 4)" and what follows; nothing when it is not two numbers.
std::optional<std::pair<std::uint64_t, std::uint64_t>> shapeOf(std::string_view text) {
    std::uint64_t sizes[2] = {};
    for (int i = 0; i < 2; ++i) {
        const std::string_view before = i == 0 ? "(" : ", ";
        if (!text.starts_with(before))
            return std::nullopt;
        text.remove_prefix(before.size());
        const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), sizes[i]);
        if (code != std::errc())
            return std::nullopt;
        text.remove_prefix(std::size_t(end - text.data()));
    }
    if (!text.starts_with(")"))
        return std::nullopt;
    return std::pair(sizes[0], sizes[1]);
}

template<class T>
void convert(const char* from, std::size_t count, float* to) {
    for (std::size_t i = 0; i < count; ++i) {
        T value;
        std::memcpy(&value, from + i * sizeof(T), sizeof(T));
        to[i] = float(value);
    }
}

struct NumberType {
    std::string_view name;
    std::size_t bytes;
    void (*convert)(const char* from, std::size_t count, float* to);
};

constexpr NumberType kTypes[] = {
    {"<f4", 4, convert<float>},         {"<f8", 8, convert<double>},
    {"|u1", 1, convert<std::uint8_t>},  {"|i1", 1, convert<std::int8_t>},
    {"<u2", 2, convert<std::uint16_t>}, {"<i2", 2, convert<std::int16_t>},
    {"<u4", 4, convert<std::uint32_t>}, {"<i4", 4, convert<std::int32_t>},
    {"<u8", 8, convert<std::uint64_t>}, {"<i8", 8, convert<std::int64_t>},
};

Failure damaged(const InputFile& file) {
    return badInput(inFile(file.path().string()),
                    {CORE_TEXT("core", "This is no NumPy array file, or it is damaged.")});
}

/// `size` bytes, or an error.
Result<std::string> take(InputFile& file, std::size_t size) {
    std::string bytes(size, '\0');
    const auto count = file.read(bytes.data(), size);
    if (!count)
        return Failure(count.error());
    if (*count < size)
        return damaged(file);
    return bytes;
}

Result<Header> readHeader(InputFile& file) {
    const auto start = take(file, 10);
    if (!start)
        return Failure(start.error());
    if (!start->starts_with(kMagic))
        return damaged(file);
    const auto byte = [](char c) { return std::size_t(static_cast<unsigned char>(c)); };
    std::size_t length = byte((*start)[8]) | byte((*start)[9]) << 8;
    Header header;
    header.dataAt = 10;
    if ((*start)[6] > 1) { // from version 2 on the length has four bytes
        const auto more = take(file, 2);
        if (!more)
            return Failure(more.error());
        length |= byte((*more)[0]) << 16 | byte((*more)[1]) << 24;
        header.dataAt = 12;
    }
    if (length > kLongestHeader)
        return damaged(file);
    const auto text = take(file, length);
    if (!text)
        return Failure(text.error());
    header.dataAt += length;
    const std::string_view type = valueOf(*text, "descr");
    header.type = type.size() > 4 ? type.substr(1, 3) : std::string_view();
    if (!valueOf(*text, "fortran_order").starts_with("False"))
        return badInput(inFile(file.path().string()),
                        {CORE_TEXT("core", "The array is stored column by column.")},
                        {CORE_TEXT("core", "Save numpy.ascontiguousarray() of it.")});
    const auto shape = shapeOf(valueOf(*text, "shape"));
    if (!shape)
        return badInput(inFile(file.path().string()),
                        {CORE_TEXT("core", "The array does not have two dimensions.")});
    std::tie(header.rows, header.columns) = *shape;
    return header;
}

tl::expected<void, Error> check(const InputFile& file, const Header& header,
                                const NumberType* type) {
    const Message where = inFile(file.path().string());
    if (!type)
        return badInput(where, {CORE_TEXT("core", "Values of type \"%1\" cannot be read; it must "
                                                  "be floats or whole numbers, little-endian."),
                                {header.type}});
    if (header.columns < 2)
        return badInput(where, {CORE_TEXT("core", "Points need at least two columns; the array "
                                                  "has %1."),
                                {std::to_string(header.columns)}});
    const std::uint64_t there = file.size() - header.dataAt;
    if (header.rows == 0)
        return badInput(where, {CORE_TEXT("core", "The file holds no points.")});
    // Divided, as products of what a file says may overflow.
    const bool fits = header.columns <= there / type->bytes &&
                      header.rows == there / type->bytes / header.columns &&
                      header.rows * header.columns * type->bytes == there;
    if (!fits)
        return badInput(
            where,
            {CORE_TEXT("core", "An array of %1 x %2 is promised, but %3 bytes follow."),
             {std::to_string(header.rows), std::to_string(header.columns), std::to_string(there)}});
    return {};
}

} // namespace

Result<PointTable> readNpy(const std::filesystem::path& path, const Progress& progress) {
    auto file = InputFile::open(path);
    if (!file)
        return Failure(file.error());
    const auto header = readHeader(*file);
    if (!header)
        return Failure(header.error());
    const auto* const type = std::ranges::find(kTypes, header->type, &NumberType::name);
    const bool known = type != std::end(kTypes);
    if (auto checked = check(*file, *header, known ? type : nullptr); !checked)
        return Failure(checked.error());

    PointTable table;
    table.columns = std::size_t(header->columns);
    table.values.resize(std::size_t(header->rows) * table.columns);
    for (std::size_t row = 0; row < header->rows; ++row) {
        const auto bytes = take(*file, table.columns * type->bytes);
        if (!bytes)
            return Failure(bytes.error());
        float* const to = table.values.data() + row * table.columns;
        type->convert(bytes->data(), table.columns, to);
        const auto wrong =
            std::find_if(to, to + table.columns, [](float x) { return !std::isfinite(x); });
        if (wrong != to + table.columns)
            return badInput(
                atByte(path.string(),
                       header->dataAt + std::uint64_t(wrong - table.values.data()) * type->bytes),
                {CORE_TEXT("core", "The value in row %1, column %2 is no finite number."),
                 {std::to_string(row + 1), std::to_string(wrong - to + 1)}});
        if (row % 256 == 0) {
            if (progress.stopRequested())
                return cancelled();
            progress.report(double(row) / double(header->rows));
        }
    }
    return table;
}

} // namespace fitroom
