#include "core/picture/PictureHeader.h"

#include "core/picture/ByteView.h"
#include "core/picture/Gif.h"
#include "core/picture/LargestImage.h"
#include "core/picture/PictureErrors.h"

#include <zlib.h>

#include <algorithm>
#include <optional>

namespace fitroom {
namespace {

/// The pixels are packed, at most 1032:1.
bool canHold(const PictureHeader& header, unsigned bitsPerPixel, std::uint64_t packed) {
    const std::uint64_t rowBytes = (std::uint64_t(header.width) * bitsPerPixel + 7) / 8 + 1;
    return rowBytes * header.height / 1032 <= packed;
}

/// Chunks that a decoder may ignore have a lower-case letter first.
bool isCriticalChunk(std::uint8_t firstLetter) {
    return (firstLetter & 0x20) == 0;
}

/// The transparent colour of a PNG file without an alpha channel. Depths under 8 bits are decoded
/// to 8, all bits set staying all bits set.
std::vector<std::uint16_t> transparentColour(const ByteView& bytes, std::size_t data,
                                             std::size_t length, unsigned depth) {
    std::vector<std::uint16_t> colour;
    const unsigned scale = depth >= 8 || depth == 0 ? 1 : 255 / ((1u << depth) - 1);
    for (std::size_t i = 0; i + 2 <= length && i < 6; i += 2)
        colour.push_back(std::uint16_t(bytes.big(data + i, 2) * scale));
    return colour;
}

/// A PNG file is a row of chunks: length, type, data, checksum.
Result<PictureHeader> pngHeader(const ByteView& bytes, const std::string& file) {
    constexpr std::uint8_t kChannels[] = {1, 0, 3, 1, 2, 0, 4};
    PictureHeader header;
    header.format = PictureFormat::Png;
    unsigned depth = 0, channels = 0;
    bool isPalette = false;
    std::uint64_t packed = 0;
    for (std::size_t at = 8;;) {
        const std::size_t length = bytes.big(at, 4);
        if (!bytes.has(at, 12) || !bytes.has(at, 12 + length))
            return endsEarly(bytes, file);
        const auto checked = bytes.part(at + 4, length + 4);
        if (isCriticalChunk(checked[0]) &&
            crc32(0, checked.data(), uInt(checked.size())) != bytes.big(at + 8 + length, 4))
            return damaged(file, at);
        if (at == 8) {
            const std::uint8_t colour = bytes.byte(at + 17);
            if (!bytes.isAt(at + 4, "IHDR") || length != 13 || colour > 6)
                return damaged(file, at);
            header.width = bytes.big(at + 8, 4);
            header.height = bytes.big(at + 12, 4);
            header.grey = colour == 0 || colour == 4;
            depth = bytes.byte(at + 16);
            channels = kChannels[colour];
            isPalette = colour == 3;
        } else if (bytes.isAt(at + 4, "IDAT")) {
            packed += length;
        } else if (bytes.isAt(at + 4, "eXIf")) {
            header.exif = bytes.part(at + 8, length);
        } else if (bytes.isAt(at + 4, "tRNS") && !isPalette) {
            header.transparent = transparentColour(bytes, at + 8, length, depth);
        } else if (bytes.isAt(at + 4, "IEND")) {
            break;
        }
        at += 12 + length;
    }
    // Sizes over the limit are told as such.
    const bool sane = std::uint64_t(header.width) * header.height <= kLargestImage;
    if (sane && !canHold(header, depth * channels, packed))
        return damaged(file, 16);
    return header;
}

/// Whether the data from `at` on hold JPEG's end-of-image marker. The coded pixels never do.
bool hasJpegEnd(const ByteView& bytes, std::size_t at) {
    constexpr std::uint8_t kEnd[] = {0xff, 0xd9};
    const auto rest = bytes.part(at, bytes.size());
    return std::search(rest.begin(), rest.end(), std::begin(kEnd), std::end(kEnd)) != rest.end();
}

bool isJpegFrame(std::uint8_t marker) {
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

Result<PictureHeader> jpegHeader(const ByteView& bytes, const std::string& file) {
    PictureHeader header;
    header.format = PictureFormat::Jpeg;
    bool hasFrame = false;
    for (std::size_t at = 2;;) {
        if (!bytes.has(at, 4))
            return endsEarly(bytes, file);
        if (bytes.byte(at) != 0xff)
            return damaged(file, at);
        const std::uint8_t marker = bytes.byte(at + 1);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        const std::size_t length = bytes.big(at + 2, 2);
        if (length < 2)
            return damaged(file, at);
        if (!bytes.has(at + 2, length))
            return endsEarly(bytes, file);
        if (isJpegFrame(marker)) {
            hasFrame = true;
            header.height = bytes.big(at + 5, 2);
            header.width = bytes.big(at + 7, 2);
        } else if (marker == 0xe1 && bytes.isAt(at + 4, std::string_view("Exif\0\0", 6))) {
            header.exif = bytes.part(at + 10, length - 8);
        } else if (marker == 0xda) {
            if (!hasFrame)
                return damaged(file, at);
            if (!hasJpegEnd(bytes, at + 2 + length))
                return endsEarly(bytes, file);
            return header;
        }
        at += 2 + length;
    }
}

/// Takes the larger of what several chunks of one file say.
void enlarge(PictureHeader& header, std::uint32_t width, std::uint32_t height) {
    header.width = std::max(header.width, width);
    header.height = std::max(header.height, height);
}

Result<PictureHeader> webpHeader(const ByteView& bytes, const std::string& file) {
    PictureHeader header;
    header.format = PictureFormat::WebP;
    const std::size_t end = 8 + std::size_t(bytes.little(4, 4));
    if (end > bytes.size())
        return endsEarly(bytes, file);
    for (std::size_t at = 12; at + 8 <= end;) {
        const std::size_t length = bytes.little(at + 4, 4), data = at + 8;
        if (data + length > end)
            return damaged(file, at);
        if (bytes.isAt(at, "VP8X")) {
            if (bytes.byte(data) & 0x02)
                return badInput(atByte(file, data),
                                {CORE_TEXT("core", "The picture is animated; only still ones can "
                                                   "be read.")});
            enlarge(header, bytes.little(data + 4, 3) + 1, bytes.little(data + 7, 3) + 1);
        } else if (bytes.isAt(at, "VP8 ")) {
            enlarge(header, bytes.little(data + 6, 2) & 0x3fff, bytes.little(data + 8, 2) & 0x3fff);
        } else if (bytes.isAt(at, "VP8L")) {
            const std::uint32_t sizes = bytes.little(data + 1, 4);
            enlarge(header, (sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1);
        } else if (bytes.isAt(at, "EXIF")) {
            // Some programs put JPEG's introduction in front.
            const bool introduced =
                length >= 6 && bytes.isAt(data, std::string_view("Exif\0\0", 6));
            header.exif = introduced ? bytes.part(data + 6, length - 6) : bytes.part(data, length);
        }
        at = data + length + length % 2;
    }
    return header;
}

/// Whether the file holds all rows of a BMP picture that is not packed.
bool holdsBmpRows(const ByteView& bytes, const PictureHeader& header, unsigned depth) {
    const std::uint64_t rowBytes = (std::uint64_t(header.width) * depth + 31) / 32 * 4;
    const std::uint64_t pixels = bytes.little(10, 4);
    return pixels <= bytes.size() && header.height <= (bytes.size() - pixels) / rowBytes;
}

Result<PictureHeader> bmpHeader(const ByteView& bytes, const std::string& file) {
    constexpr std::uint32_t kOldHeader = 12;
    PictureHeader header;
    header.format = PictureFormat::Bmp;
    if (!bytes.has(0, 34))
        return endsEarly(bytes, file);
    const bool old = bytes.little(14, 4) == kOldHeader;
    const std::size_t depthPlace = old ? 24 : 28, packingPlace = 30;
    if (old) {
        header.width = bytes.little(18, 2);
        header.height = bytes.little(20, 2);
    } else {
        const auto height = std::int32_t(bytes.little(22, 4)); // negative: rows from the top
        header.width = bytes.little(18, 4);
        header.height = height < 0 ? 0u - std::uint32_t(height) : std::uint32_t(height);
    }
    const unsigned depth = bytes.little(depthPlace, 2);
    const unsigned packing = old ? 0 : bytes.little(packingPlace, 4);
    if (depth != 1 && depth != 4 && depth != 8 && depth != 16 && depth != 24 && depth != 32)
        return damaged(file, depthPlace);
    if (packing > 3)
        return damaged(file, packingPlace);
    const bool sane = std::uint64_t(header.width) * header.height <= kLargestImage;
    const bool runs = packing == 1 || packing == 2; // their length cannot be told
    if (sane && header.width > 0 && !runs && !holdsBmpRows(bytes, header, depth))
        return endsEarly(bytes, file);
    return header;
}

std::optional<PictureFormat> formatOf(const ByteView& bytes) {
    if (bytes.isAt(0, "\x89PNG\r\n\x1a\n"))
        return PictureFormat::Png;
    if (bytes.isAt(0, "\xff\xd8\xff"))
        return PictureFormat::Jpeg;
    if (bytes.isAt(0, "RIFF") && bytes.isAt(8, "WEBP"))
        return PictureFormat::WebP;
    if (bytes.isAt(0, "BM"))
        return PictureFormat::Bmp;
    if (bytes.isAt(0, "GIF87a") || bytes.isAt(0, "GIF89a"))
        return PictureFormat::Gif;
    return std::nullopt;
}

Result<PictureHeader> headerByFormat(const ByteView& bytes, const std::string& file) {
    const auto format = formatOf(bytes);
    if (format == PictureFormat::Png)
        return pngHeader(bytes, file);
    if (format == PictureFormat::Jpeg)
        return jpegHeader(bytes, file);
    if (format == PictureFormat::WebP)
        return webpHeader(bytes, file);
    if (format == PictureFormat::Bmp)
        return bmpHeader(bytes, file);
    if (format == PictureFormat::Gif)
        return gifHeader(bytes, file);
    return badInput(inFile(file),
                    {CORE_TEXT("core", "This is not a PNG, JPEG, WebP, BMP or GIF picture.")});
}

} // namespace

bool beginsAsPicture(std::span<const std::uint8_t> bytes) {
    return formatOf(ByteView(bytes)).has_value();
}

Result<PictureHeader> readPictureHeader(std::span<const std::uint8_t> bytes,
                                        const std::string& file) {
    auto header = headerByFormat(ByteView(bytes), file);
    if (!header)
        return header;
    const std::uint64_t width = header->width, height = header->height;
    if (width == 0 || height == 0)
        return badInput(inFile(file), {CORE_TEXT("core", "The picture has no pixels.")});
    if (width * height > kLargestImage)
        return badInput(inFile(file),
                        {CORE_TEXT("core", "The picture has %1 x %2 pixels, more than the 64 "
                                           "megapixels that are read."),
                         {std::to_string(width), std::to_string(height)}},
                        {CORE_TEXT("core", "Make it smaller first.")});
    return header;
}

int exifOrientation(std::span<const std::uint8_t> tiff) {
    constexpr std::uint32_t kOrientation = 0x0112, kShort = 3;
    const ByteView bytes(tiff);
    const bool little = bytes.isAt(0, "II");
    if (!little && !bytes.isAt(0, "MM"))
        return 1;
    const auto number = [&](std::size_t at, int size) {
        return little ? bytes.little(at, size) : bytes.big(at, size);
    };
    const std::size_t directory = number(4, 4);
    const std::size_t entries = number(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t entry = directory + 2 + 12 * i;
        if (number(entry, 2) != kOrientation)
            continue;
        const std::uint32_t orientation = number(entry + 8, 2);
        if (number(entry + 2, 2) == kShort && orientation >= 1 && orientation <= 8)
            return int(orientation);
    }
    return 1;
}

} // namespace fitroom
