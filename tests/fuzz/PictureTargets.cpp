#include "tests/fuzz/PictureTargets.h"

#include "core/picture/Picture.h"
#include "core/picture/PictureHeader.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>

namespace fitroom::fuzz {
namespace {

using File = std::vector<std::uint8_t>;

std::uint32_t bigEndian(const std::uint8_t* bytes) {
    return std::uint32_t(bytes[0]) << 24 | std::uint32_t(bytes[1]) << 16 |
           std::uint32_t(bytes[2]) << 8 | bytes[3];
}

/// Makes the checksums of PNG's chunks right, so that damage gets past them to the decoder.
void repairChecksums(File& file) {
    constexpr std::size_t kSignature = 8, kAround = 12; // length, type and checksum of a chunk
    if (file.size() < kSignature || file[0] != 0x89)
        return;
    for (std::size_t at = kSignature; file.size() - at >= kAround;) {
        const std::size_t length = bigEndian(&file[at]);
        if (length > file.size() - at - kAround)
            return;
        const auto checksum = std::uint32_t(::crc32(0, &file[at + 4], uInt(length + 4)));
        for (std::size_t i = 0; i < 4; ++i)
            file[at + 8 + length + i] = std::uint8_t(checksum >> (24 - 8 * i));
        at += length + kAround;
    }
}

} // namespace

std::optional<Error> readPictureFile(Bytes content) {
    File file(content.begin(), content.end());
    repairChecksums(file);
    const auto header = readPictureHeader(file, "file");
    if (!header)
        return header.error();
    require(std::uint64_t(header->width) * header->height <= 64'000'000);
    if (std::uint64_t(header->width) * header->height > 1 << 20)
        return std::nullopt; // allowed, but would take more memory and time than a test should
    const auto picture = decodePicture(file, "file");
    if (!picture)
        return picture.error();
    require(picture->channels == 1 || picture->channels == 3);
    require(picture->pixels.size() == std::size_t(picture->width) * std::size_t(picture->height) *
                                          std::size_t(picture->channels));
    return std::nullopt;
}

std::vector<File> pictureSamples() {
    constexpr std::array names = {"clear.png",       "colour.bmp", "colour.jpg",    "colour.png",
                                  "deep.png",        "grey.jpg",   "grey.png",      "palette.png",
                                  "progressive.jpg", "rle.bmp",    "lossless.webp", "lossy.webp",
                                  "animated.gif",    "still.gif"};
    std::vector<File> samples;
    for (const char* name : names) {
        std::ifstream file(std::string(FITROOM_FUZZ_SAMPLES) + "/" + name, std::ios::binary);
        samples.emplace_back(std::istreambuf_iterator<char>(file),
                             std::istreambuf_iterator<char>());
        require(!samples.back().empty());
    }
    return samples;
}

} // namespace fitroom::fuzz
