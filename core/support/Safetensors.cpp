#include "core/support/Safetensors.h"

#include "core/support/InputFile.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <set>

namespace fitroom {
namespace {

using Json = nlohmann::ordered_json;

// The format allows 100 MB. Parsed, a hostile header takes 20 times its length, and 4 MiB describe
// tens of thousands of tensors.
constexpr std::uint64_t kLargestHeader = 4 << 20;
constexpr std::size_t kLengthBytes = 8;
constexpr int kDeepest = 3; // {"name": {"shape": [n, …]}}

const std::map<std::string, std::size_t> kTypes = {
    {"BOOL", 1}, {"U8", 1},  {"I8", 1},  {"F8_E4M3", 1}, {"F8_E5M2", 1},
    {"I16", 2},  {"U16", 2}, {"F16", 2}, {"BF16", 2},    {"I32", 4},
    {"U32", 4},  {"F32", 4}, {"I64", 8}, {"U64", 8},     {"F64", 8}};

/// Parses the header; a key given twice, which JSON parsers quietly drop, is noticed.
Result<Json> parseHeader(std::string_view text, const std::string& file) {
    std::vector<std::set<std::string>> keys;
    std::optional<std::string> repeated;
    bool tooDeep = false;
    const auto notice = [&](int depth, nlohmann::json::parse_event_t event, Json& value) {
        tooDeep = tooDeep || depth > kDeepest;
        if (tooDeep)
            return false;
        if (event == Json::parse_event_t::object_start)
            keys.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            keys.pop_back();
        else if (event == Json::parse_event_t::key && !keys.back().insert(value).second)
            repeated = value.get<std::string>();
        return true;
    };
    Json header = Json::parse(text, notice, false);
    if (repeated)
        return badInput(atByte(file, kLengthBytes),
                        {CORE_TEXT("core", "The header has “%1” twice."), {*repeated}});
    if (tooDeep || !header.is_object())
        return badInput(
            atByte(file, kLengthBytes),
            {CORE_TEXT("core", "The header is not a JSON object that describes tensors."), {}});
    return header;
}

Failure badTensor(const std::string& file, const std::string& name) {
    return badInput(atByte(file, kLengthBytes),
                    {CORE_TEXT("core", "The entry of tensor “%1” is not valid."), {name}});
}

Failure badLength(const std::string& file, std::uint64_t length) {
    return badInput(atByte(file, 0),
                    {CORE_TEXT("core", "The header's length, %1 bytes, cannot be right."),
                     {std::to_string(length)}});
}

tl::expected<void, Error> readMetadata(const Json& entry, const std::string& file,
                                       std::map<std::string, std::string>& metadata) {
    for (const auto& [key, value] : entry.items()) {
        if (!value.is_string())
            return badTensor(file, "__metadata__");
        metadata[key] = value;
    }
    return {};
}

bool isSize(const Json& value) {
    return value.is_number_unsigned() &&
           value.get<std::uint64_t>() <= std::uint64_t(std::numeric_limits<std::int64_t>::max());
}

/// Values in `shape`, or nothing when the product does not fit.
std::optional<std::uint64_t> countValues(const std::vector<std::int64_t>& shape) {
    std::uint64_t count = 1;
    for (const std::int64_t size : shape) {
        if (__builtin_mul_overflow(count, std::uint64_t(size), &count))
            return {};
    }
    return count;
}

Result<StoredTensor> parseTensor(const std::string& name, const Json& entry,
                                 std::span<const std::byte> data, const std::string& file) {
    if (!entry.is_object() || !entry.contains("dtype") || !entry.contains("shape") ||
        !entry.contains("data_offsets") || !entry["dtype"].is_string() ||
        !entry["shape"].is_array() || !entry["data_offsets"].is_array() ||
        entry["data_offsets"].size() != 2)
        return badTensor(file, name);
    StoredTensor tensor;
    tensor.name = name;
    tensor.type = entry["dtype"];
    for (const Json& size : entry["shape"]) {
        if (!isSize(size))
            return badTensor(file, name);
        tensor.shape.push_back(size);
    }
    if (!isSize(entry["data_offsets"][0]) || !isSize(entry["data_offsets"][1]))
        return badTensor(file, name);
    const std::uint64_t begin = entry["data_offsets"][0], end = entry["data_offsets"][1];
    const std::optional<std::uint64_t> count = countValues(tensor.shape);
    std::uint64_t bytes = 0;
    if (bytesPerValue(tensor.type) == 0 || !count ||
        __builtin_mul_overflow(*count, bytesPerValue(tensor.type), &bytes) || begin > end ||
        end > data.size() || end - begin != bytes)
        return badTensor(file, name);
    tensor.data = data.subspan(begin, bytes);
    return tensor;
}

/// Tensors in the order of their data, which must cover `data` without gap or overlap.
tl::expected<void, Error> checkCover(const std::vector<StoredTensor>& tensors,
                                     std::span<const std::byte> data, const std::string& file) {
    std::vector<std::span<const std::byte>> spans;
    for (const StoredTensor& tensor : tensors)
        spans.push_back(tensor.data);
    std::sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) {
        return std::pair(a.data(), a.size()) < std::pair(b.data(), b.size());
    });
    const std::byte* next = data.data();
    for (const auto& span : spans) {
        if (span.data() != next)
            return badInput(inFile(file),
                            {CORE_TEXT("core", "The tensors overlap or leave gaps."), {}});
        next += span.size();
    }
    if (next != data.data() + data.size())
        return badInput(inFile(file),
                        {CORE_TEXT("core", "There is data after the last tensor."), {}});
    return {};
}

} // namespace

const StoredTensor* TensorFile::find(const std::string& name) const {
    const auto found =
        std::find_if(tensors.begin(), tensors.end(),
                     [&name](const StoredTensor& tensor) { return tensor.name == name; });
    return found == tensors.end() ? nullptr : &*found;
}

std::size_t bytesPerValue(const std::string& type) {
    const auto found = kTypes.find(type);
    return found == kTypes.end() ? 0 : found->second;
}

std::string safetensorsBytes(const std::vector<StoredTensor>& tensors,
                             const std::map<std::string, std::string>& metadata) {
    Json header = Json::object();
    if (!metadata.empty())
        header["__metadata__"] = metadata;
    std::uint64_t offset = 0;
    for (const StoredTensor& tensor : tensors) {
        header[tensor.name] = {{"dtype", tensor.type},
                               {"shape", tensor.shape},
                               {"data_offsets", {offset, offset + tensor.data.size()}}};
        offset += tensor.data.size();
    }
    std::string text = header.dump();
    text.resize((text.size() + 7) / 8 * 8, ' '); // data start aligned
    std::string bytes(kLengthBytes, '\0');
    const std::uint64_t length = text.size();
    std::memcpy(bytes.data(), &length, kLengthBytes);
    bytes.reserve(kLengthBytes + text.size() + offset);
    bytes += text;
    for (const StoredTensor& tensor : tensors)
        bytes.append(reinterpret_cast<const char*>(tensor.data.data()), tensor.data.size());
    return bytes;
}

Result<std::map<std::string, std::string>>
readSafetensorsMetadata(const std::filesystem::path& path) {
    const std::string name = path.string();
    Result<InputFile> file = InputFile::open(path);
    if (!file)
        return Failure(file.error());
    std::uint64_t length = 0;
    const Result<std::size_t> count = file->read(&length, kLengthBytes);
    if (!count)
        return Failure(count.error());
    if (*count < kLengthBytes || length > kLargestHeader || length > file->size() - kLengthBytes)
        return badLength(name, length);
    std::string text(length, '\0');
    if (const Result<std::size_t> read = file->read(text.data(), text.size()); !read)
        return Failure(read.error());
    const Result<Json> header = parseHeader(text, name);
    if (!header)
        return Failure(header.error());
    std::map<std::string, std::string> metadata;
    if (header->contains("__metadata__")) {
        if (auto read = readMetadata((*header)["__metadata__"], name, metadata); !read)
            return Failure(read.error());
    }
    return metadata;
}

Result<TensorFile> parseSafetensors(std::string bytes, const std::string& file) {
    TensorFile parsed;
    parsed.bytes = std::move(bytes);
    std::uint64_t length = 0;
    if (parsed.bytes.size() < kLengthBytes)
        return badInput(inFile(file), {CORE_TEXT("core", "The file is too short."), {}});
    std::memcpy(&length, parsed.bytes.data(), kLengthBytes);
    if (length > kLargestHeader || length > parsed.bytes.size() - kLengthBytes)
        return badLength(file, length);
    const std::string_view text(parsed.bytes.data() + kLengthBytes, length);
    const Result<Json> header = parseHeader(text, file);
    if (!header)
        return Failure(header.error());
    const std::span<const std::byte> data =
        std::as_bytes(std::span(parsed.bytes)).subspan(kLengthBytes + length);
    for (const auto& [name, entry] : header->items()) {
        if (name == "__metadata__") {
            if (auto read = readMetadata(entry, file, parsed.metadata); !read)
                return Failure(read.error());
            continue;
        }
        Result<StoredTensor> tensor = parseTensor(name, entry, data, file);
        if (!tensor)
            return Failure(tensor.error());
        parsed.tensors.push_back(std::move(*tensor));
    }
    if (auto covered = checkCover(parsed.tensors, data, file); !covered)
        return Failure(covered.error());
    return parsed;
}

} // namespace fitroom
