#include "core/data/ByteStream.h"

#include "core/support/InputFile.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <climits>
#include <utility>
#include <vector>

namespace fitroom {
namespace {

constexpr std::uint64_t kLargestExpansion = 1032; // deflate cannot do more
constexpr std::uint64_t kBombExpansion = 100;
constexpr std::uint64_t kBombSize = std::uint64_t(1) << 30;
constexpr std::size_t kBuffer = std::size_t(1) << 18;

Failure bomb(const std::filesystem::path& path) {
    return badInput(inFile(path.string()),
                    {CORE_TEXT("core", "The file unpacks to more than 1 GiB and more than a "
                                       "hundred times its size, and is refused."),
                     {}},
                    {CORE_TEXT("core", "Unpack it first if you trust it."), {}});
}

} // namespace

/// The file with what is needed to unpack it. Stays where it is: zlib keeps its address.
class ByteStream::Source {
public:
    explicit Source(InputFile opened) : file(std::move(opened)), buffer(kBuffer) {}
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;
    ~Source() {
        if (packed)
            inflateEnd(&zlib);
    }

    tl::expected<void, Error> begin();
    tl::expected<void, Error> fill();
    Result<std::size_t> copy(std::span<std::uint8_t> out);
    Result<std::size_t> unpack(std::span<std::uint8_t> out);

    InputFile file;
    std::vector<std::uint8_t> buffer; ///< bytes of the file; zlib's next_in points into it
    std::uint64_t fileBytes = 0;      ///< bytes of the file read into the buffer so far
    std::uint64_t position = 0;
    bool packed = false;
    z_stream zlib = {};

private:
    /// Whether all packed data have been read, going on to the file's next gzip member if any.
    Result<bool> atEnd();
    [[nodiscard]] Message here() const {
        return atByte(file.path().string(), fileBytes - zlib.avail_in);
    }
};

tl::expected<void, Error> ByteStream::Source::fill() {
    if (zlib.avail_in > 0)
        return {};
    const auto count = file.read(buffer.data(), buffer.size());
    if (!count)
        return Failure(count.error());
    zlib.next_in = buffer.data();
    zlib.avail_in = uInt(*count);
    fileBytes += *count;
    return {};
}

tl::expected<void, Error> ByteStream::Source::begin() {
    if (auto filled = fill(); !filled)
        return filled;
    if (zlib.avail_in == 0)
        return badInput(inFile(file.path().string()),
                        {CORE_TEXT("core", "The file is empty."), {}});
    if (zlib.avail_in < 2 || buffer[0] != 0x1f || buffer[1] != 0x8b)
        return {};
    if (inflateInit2(&zlib, MAX_WBITS + 16) != Z_OK) // + 16: gzip's header and checksum
        throw std::bad_alloc();
    packed = true;
    return {};
}

Result<std::size_t> ByteStream::Source::copy(std::span<std::uint8_t> out) {
    const std::size_t buffered = std::min<std::size_t>(zlib.avail_in, out.size());
    std::copy_n(zlib.next_in, buffered, out.data());
    zlib.next_in += buffered;
    zlib.avail_in -= uInt(buffered);
    const auto rest = file.read(out.data() + buffered, out.size() - buffered);
    if (!rest)
        return rest;
    fileBytes += *rest;
    position += buffered + *rest;
    return buffered + *rest;
}

Result<bool> ByteStream::Source::atEnd() {
    if (auto filled = fill(); !filled)
        return Failure(filled.error());
    if (zlib.avail_in == 0)
        return true;
    if (*zlib.next_in != 0x1f)
        return badInput(here(), {CORE_TEXT("core", "The packed data end here, but the file goes on "
                                                   "with something else."),
                                 {}});
    inflateReset(&zlib);
    return false;
}

Result<std::size_t> ByteStream::Source::unpack(std::span<std::uint8_t> out) {
    zlib.next_out = out.data();
    zlib.avail_out = uInt(std::min<std::size_t>(out.size(), UINT_MAX));
    while (zlib.avail_out > 0) {
        if (auto filled = fill(); !filled)
            return Failure(filled.error());
        const uInt before = zlib.avail_out;
        const int code = inflate(&zlib, Z_NO_FLUSH);
        position += before - zlib.avail_out;
        if (position > kBombSize && position / kBombExpansion > file.size())
            return bomb(file.path());
        if (code == Z_STREAM_END) {
            const auto end = atEnd();
            if (!end)
                return Failure(end.error());
            if (*end)
                break;
        } else if (code == Z_BUF_ERROR && zlib.avail_in == 0) {
            return badInput(here(), {CORE_TEXT("core", "The file ends early: its packed data are "
                                                       "incomplete."),
                                     {}});
        } else if (code != Z_OK) {
            return badInput(here(), {CORE_TEXT("core", "The packed data are damaged (%1)."),
                                     {zlib.msg ? zlib.msg : zError(code)}});
        }
    }
    return out.size() - zlib.avail_out;
}

ByteStream::ByteStream(std::unique_ptr<Source> source) : source_(std::move(source)) {}
ByteStream::ByteStream(ByteStream&&) noexcept = default;
ByteStream::~ByteStream() = default;

Result<ByteStream> ByteStream::open(const std::filesystem::path& path) {
    auto file = InputFile::open(path);
    if (!file)
        return Failure(file.error());
    auto source = std::make_unique<Source>(std::move(*file));
    if (auto begun = source->begin(); !begun)
        return Failure(begun.error());
    return ByteStream(std::move(source));
}

Result<std::size_t> ByteStream::read(std::span<std::uint8_t> out) {
    return source_->packed ? source_->unpack(out) : source_->copy(out);
}

const std::filesystem::path& ByteStream::path() const {
    return source_->file.path();
}

std::uint64_t ByteStream::position() const {
    return source_->position;
}

double ByteStream::shareDone() const {
    return double(source_->fileBytes) / double(source_->file.size());
}

Message ByteStream::at(std::uint64_t position) const {
    if (!source_->packed)
        return atByte(path().string(), position);
    return {CORE_TEXT("core", "%1, byte %2 of the unpacked data"),
            {path().string(), std::to_string(position)}};
}

tl::expected<void, Error> ByteStream::expectSize(std::uint64_t size,
                                                 const Message& promisedAt) const {
    const std::uint64_t have = source_->file.size();
    if (source_->packed) {
        if (size / kLargestExpansion > have)
            return badInput(promisedAt,
                            {CORE_TEXT("core", "The header promises %1 bytes, more than the "
                                               "file's %2 bytes can be unpacked to."),
                             {std::to_string(size), std::to_string(have)}});
        if (size > kBombSize && size / kBombExpansion > have)
            return bomb(path());
        return {};
    }
    if (have < size)
        return badInput(at(have), {CORE_TEXT("core", "The file ends early: its header promises %1 "
                                                     "bytes, but there are only %2."),
                                   {std::to_string(size), std::to_string(have)}});
    if (have > size)
        return badInput(at(size), {CORE_TEXT("core", "The file goes on for %1 bytes after the "
                                                     "data its header promises."),
                                   {std::to_string(have - size)}});
    return {};
}

} // namespace fitroom
