#include "core/data/IdxReader.h"

#include "core/picture/LargestImage.h"

#include <algorithm>
#include <array>
#include <limits>

namespace fitroom {
namespace {

constexpr std::uint8_t kUnsignedByte = 0x08;
constexpr std::size_t kChunk = std::size_t(1) << 20;

std::string typeName(std::uint8_t type) {
    switch (type) {
    case 0x09:
        return "signed bytes";
    case 0x0B:
        return "16-bit integers";
    case 0x0C:
        return "32-bit integers";
    case 0x0D:
        return "32-bit floats";
    case 0x0E:
        return "64-bit floats";
    default:
        return "type " + std::to_string(type);
    }
}

Failure endsInHeader(const ByteStream& stream) {
    return badInput(stream.at(stream.position()),
                    {CORE_TEXT("core", "The file ends early, inside its header."), {}});
}

} // namespace

Result<IdxReader> IdxReader::open(const std::filesystem::path& path, int dimensions) {
    auto stream = ByteStream::open(path);
    if (!stream)
        return Failure(stream.error());
    IdxReader reader(std::move(*stream));
    if (auto magic = reader.readMagic(dimensions); !magic)
        return Failure(magic.error());
    if (auto header = reader.readDimensions(dimensions); !header)
        return Failure(header.error());
    if (auto checked = reader.checkDimensions(); !checked)
        return Failure(checked.error());
    const std::uint64_t headerSize = reader.stream_.position();
    if (auto fits = reader.stream_.expectSize(headerSize + reader.size(), reader.atDimension(0));
        !fits)
        return Failure(fits.error());
    return reader;
}

tl::expected<void, Error> IdxReader::readMagic(int dimensions) {
    std::array<std::uint8_t, 4> magic = {};
    const auto count = stream_.read(magic);
    if (!count)
        return Failure(count.error());
    if (magic[0] != 0 || magic[1] != 0)
        return badInput(stream_.at(0), {CORE_TEXT("core", "This is not an IDX file, which begins "
                                                          "with two zero bytes."),
                                        {}});
    if (*count < magic.size())
        return endsInHeader(stream_);
    if (magic[2] != kUnsignedByte)
        return badInput(stream_.at(2),
                        {CORE_TEXT("core", "The file holds %1, but only unsigned bytes can be "
                                           "read."),
                         {typeName(magic[2])}});
    if (magic[3] != dimensions)
        return badInput(stream_.at(3),
                        dimensions == 1
                            ? Message{CORE_TEXT("core", "The array has %1 dimensions, but labels "
                                                        "have 1."),
                                      {std::to_string(magic[3])}}
                            : Message{CORE_TEXT("core", "The array has %1 dimensions, but images "
                                                        "have 3: count, height and width."),
                                      {std::to_string(magic[3])}});
    return {};
}

tl::expected<void, Error> IdxReader::readDimensions(int dimensions) {
    for (int i = 0; i < dimensions; ++i) {
        std::array<std::uint8_t, 4> bytes = {};
        const auto count = stream_.read(bytes);
        if (!count)
            return Failure(count.error());
        if (*count < bytes.size())
            return endsInHeader(stream_);
        dimensions_.push_back(std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16 |
                              std::uint32_t(bytes[2]) << 8 | std::uint32_t(bytes[3]));
    }
    return {};
}

tl::expected<void, Error> IdxReader::checkDimensions() const {
    if (dimensions_[0] == 0)
        return badInput(atDimension(0),
                        {CORE_TEXT("core", "The file holds nothing: its header promises 0 "
                                           "entries."),
                         {}});
    // Images are numbered with 32-bit signed integers everywhere.
    if (dimensions_[0] > std::uint32_t(std::numeric_limits<std::int32_t>::max()))
        return badInput(atDimension(0),
                        {CORE_TEXT("core", "The header promises %1 entries, too many to handle."),
                         {std::to_string(dimensions_[0])}});
    if (dimensions_.size() < 3)
        return {};
    const std::uint64_t height = dimensions_[1], width = dimensions_[2];
    if (height == 0 || width == 0 || height > kLargestImage || width > kLargestImage ||
        height * width > kLargestImage)
        return badInput(atDimension(1), {CORE_TEXT("core", "The header promises images of %1 x %2 "
                                                           "pixels, which cannot be."),
                                         {std::to_string(width), std::to_string(height)}});
    return {};
}

std::uint64_t IdxReader::size() const {
    // At most 2^31 images of 2^26 pixels: no overflow once the dimensions have been checked.
    std::uint64_t product = 1;
    for (const std::uint32_t dimension : dimensions_)
        product *= dimension;
    return product;
}

tl::expected<void, Error> IdxReader::readInto(std::vector<std::uint8_t>& out,
                                              const Progress& progress) {
    const std::uint64_t end = out.size() + size();
    while (out.size() < end) {
        if (progress.stopRequested())
            return cancelled();
        const std::size_t before = out.size();
        const auto wanted = std::size_t(std::min<std::uint64_t>(kChunk, end - before));
        out.resize(before + wanted);
        const auto count = stream_.read({out.data() + before, wanted});
        if (!count)
            return Failure(count.error());
        if (*count < wanted)
            return badInput(
                stream_.at(stream_.position()),
                {CORE_TEXT("core", "The data end early: the header promises %1 "
                                   "values, but there are only %2."),
                 {std::to_string(size()), std::to_string(size() - (end - before - *count))}});
        progress.report(stream_.shareDone());
    }
    return expectEnd();
}

tl::expected<void, Error> IdxReader::expectEnd() {
    const std::uint64_t end = stream_.position();
    std::array<std::uint8_t, 1> next = {};
    const auto count = stream_.read(next);
    if (!count)
        return Failure(count.error());
    if (*count > 0)
        return badInput(stream_.at(end), {CORE_TEXT("core", "The file goes on after the data its "
                                                            "header promises."),
                                          {}});
    return {};
}

Message IdxReader::atDimension(std::size_t dimension) const {
    return stream_.at(4 + 4 * dimension);
}

Message IdxReader::atValue(std::uint64_t index) const {
    return stream_.at(4 + 4 * dimensions_.size() + index);
}

} // namespace fitroom
