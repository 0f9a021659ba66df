#include "core/picture/Gif.h"

#include "core/picture/LargestImage.h"
#include "core/picture/PictureErrors.h"

#include <gif_lib.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace fitroom {
namespace {

constexpr std::uint8_t kImage = 0x2c, kExtension = 0x21, kTrailer = 0x3b;
constexpr std::size_t kScreenSize = 13; ///< signature and screen descriptor
constexpr std::size_t kImageSize = 10;  ///< an image's descriptor with its introducer

/// Bytes of the colour table that a descriptor's flags tell of.
std::size_t colourTableSize(std::uint8_t flags) {
    return flags & 0x80 ? std::size_t(3) << ((flags & 7) + 1) : 0;
}

/// The place after a chain of sub-blocks, each with its length in front, the last of length 0;
/// past the end when the file is cut.
std::size_t afterSubBlocks(const ByteView& bytes, std::size_t at) {
    while (bytes.has(at, 1)) {
        const std::size_t length = bytes.byte(at);
        at += 1 + length;
        if (length == 0)
            return at;
    }
    return bytes.size() + 1;
}

/// Each code of at least three bits stands for fewer than 4,096 pixels.
bool canHold(std::uint64_t pixels, std::uint64_t packed) {
    return pixels / 4096 <= packed * 8 / 3;
}

/// Checks the first frame, whose descriptor is at `at`, and enlarges the canvas to hold it.
Result<PictureHeader> withFrame(const ByteView& bytes, std::size_t at, PictureHeader header,
                                const std::string& file) {
    const std::uint32_t left = bytes.little(at + 1, 2), top = bytes.little(at + 3, 2);
    const std::uint32_t width = bytes.little(at + 5, 2), height = bytes.little(at + 7, 2);
    const std::size_t pixels = at + kImageSize + colourTableSize(bytes.byte(at + 9)) + 1;
    const std::size_t end = afterSubBlocks(bytes, pixels);
    if (!bytes.has(end, 1)) // at least the trailer must follow
        return endsEarly(bytes, file);
    const std::uint64_t size = std::uint64_t(width) * height;
    if (size == 0 || (size <= kLargestImage && !canHold(size, end - pixels)))
        return damaged(file, at);
    header.width = std::max(header.width, left + width);
    header.height = std::max(header.height, top + height);
    return header;
}

struct Source {
    std::span<const std::uint8_t> bytes;
    std::size_t at = 0;
};

int readFrom(GifFileType* gif, GifByteType* to, int count) {
    auto* const source = static_cast<Source*>(gif->UserData);
    const std::size_t left = source->bytes.size() - source->at;
    const std::size_t taken = std::min(left, std::size_t(std::max(count, 0)));
    std::memcpy(to, source->bytes.data() + source->at, taken);
    source->at += taken;
    return int(taken);
}

struct CloseGif {
    void operator()(GifFileType* gif) const { DGifCloseFile(gif, nullptr); }
};
using GifPtr = std::unique_ptr<GifFileType, CloseGif>;

/// Reads one extension; a graphic control one tells which colour is transparent.
bool readExtension(GifFileType* gif, int& transparent) {
    int code = 0;
    GifByteType* block = nullptr;
    if (DGifGetExtension(gif, &code, &block) == GIF_ERROR)
        return false;
    while (block) {
        GraphicsControlBlock control;
        if (code == GRAPHICS_EXT_FUNC_CODE && DGifExtensionToGCB(block[0], block + 1, &control))
            transparent = control.TransparentColor;
        if (DGifGetExtensionNext(gif, &block) == GIF_ERROR)
            return false;
    }
    return true;
}

/// Reads on to the first frame's descriptor.
bool findFrame(GifFileType* gif, int& transparent) {
    GifRecordType type = UNDEFINED_RECORD_TYPE;
    while (DGifGetRecordType(gif, &type) != GIF_ERROR) {
        if (type == IMAGE_DESC_RECORD_TYPE)
            return DGifGetImageDesc(gif) != GIF_ERROR;
        if (type != EXTENSION_RECORD_TYPE || !readExtension(gif, transparent))
            return false;
    }
    return false;
}

/// The rows of a frame in the order in which they are stored.
std::vector<int> rowOrder(int height, bool interlaced) {
    std::vector<int> rows;
    if (!interlaced) {
        for (int y = 0; y < height; ++y)
            rows.push_back(y);
        return rows;
    }
    constexpr int kFirst[] = {0, 4, 2, 1}, kStep[] = {8, 8, 4, 2};
    for (int pass = 0; pass < 4; ++pass) {
        for (int y = kFirst[pass]; y < height; y += kStep[pass])
            rows.push_back(y);
    }
    return rows;
}

/// Unpacks the frame that comes next and draws it.
bool drawFrame(GifFileType* gif, int transparent, Picture& canvas) {
    const GifImageDesc& frame = gif->Image;
    const ColorMapObject* const colours = frame.ColorMap ? frame.ColorMap : gif->SColorMap;
    if (!colours || frame.Left + frame.Width > canvas.width ||
        frame.Top + frame.Height > canvas.height)
        return false;
    std::vector<GifPixelType> row(std::size_t(frame.Width));
    for (const int y : rowOrder(frame.Height, frame.Interlace)) {
        if (DGifGetLine(gif, row.data(), frame.Width) == GIF_ERROR)
            return false;
        auto to =
            canvas.pixels.begin() + 3 * (std::ptrdiff_t(frame.Top + y) * canvas.width + frame.Left);
        for (const GifPixelType pixel : row) {
            if (pixel != transparent && pixel < colours->ColorCount) {
                const GifColorType& colour = colours->Colors[pixel];
                to[0] = colour.Red;
                to[1] = colour.Green;
                to[2] = colour.Blue;
            }
            to += 3;
        }
    }
    return true;
}

} // namespace

Result<PictureHeader> gifHeader(const ByteView& bytes, const std::string& file) {
    PictureHeader header;
    header.format = PictureFormat::Gif;
    header.width = bytes.little(6, 2);
    header.height = bytes.little(8, 2);
    std::size_t at = kScreenSize + colourTableSize(bytes.byte(10));
    while (bytes.has(at, kImageSize)) {
        if (bytes.byte(at) == kImage)
            return withFrame(bytes, at, header, file);
        if (bytes.byte(at) != kExtension)
            return damaged(file, at);
        at = afterSubBlocks(bytes, at + 2);
    }
    if (bytes.has(at, 1) && bytes.byte(at) == kTrailer)
        return damaged(file, at); // there is no frame
    return endsEarly(bytes, file);
}

std::optional<Picture> decodeGif(std::span<const std::uint8_t> bytes, const PictureHeader& header) {
    Source source{bytes};
    const GifPtr gif(DGifOpen(&source, readFrom, nullptr));
    int transparent = NO_TRANSPARENT_COLOR;
    if (!gif || !findFrame(gif.get(), transparent))
        return {};
    Picture canvas{int(header.width), int(header.height), 3, {}};
    canvas.pixels.assign(std::size_t(header.width) * header.height * 3, 255);
    if (!drawFrame(gif.get(), transparent, canvas))
        return {};
    return canvas;
}

} // namespace fitroom
