#include "core/augment/Sampling.h"

#include "core/support/Simd.h"

#include <algorithm>

namespace fitroom {

namespace {

/// Per pixel one word of the four pixels that are interpolated between from there: itself, the one
/// to the right, the one below and the one below right. One load then fetches all four.
void packNeighbours(const std::uint8_t* pixels, int height, int width, std::uint32_t* packed) {
    for (int y = 0; y < height; ++y) {
        const std::uint8_t* row = pixels + std::ptrdiff_t(y) * width;
        const std::uint8_t* below = y + 1 < height ? row + width : row;
        for (int x = 0; x + 1 < width; ++x)
            packed[x] = row[x] | std::uint32_t(row[x + 1]) << 8 | std::uint32_t(below[x]) << 16 |
                        std::uint32_t(below[x + 1]) << 24;
        const int last = width - 1;
        packed[last] = row[last] * 0x101u | below[last] * 0x1010000u;
        packed += width;
    }
}

float clamped(float value, float highest) {
    const float notBelow = value > 0 ? value : 0;
    return notBelow < highest ? notBelow : highest;
}

FITROOM_VECTOR_CLONES
void sampleNearest(const std::uint32_t* __restrict packed, int height, int width,
                   const AffineMap& map, float* __restrict out) {
    const float xx = float(map.xx), yx = float(map.yx);
    const float right = float(width - 1), bottom = float(height - 1);
    for (int y = 0; y < height; ++y) {
        const float startX = float(map.xy * y + map.x0), startY = float(map.yy * y + map.y0);
        for (int x = 0; x < width; ++x) {
            const int column = int(clamped(xx * float(x) + startX, right) + 0.5f);
            const int line = int(clamped(yx * float(x) + startY, bottom) + 0.5f);
            out[x] = float(int(packed[line * width + column] & 255)) / 255;
        }
        out += width;
    }
}

FITROOM_VECTOR_CLONES
void sampleLinearly(const std::uint32_t* __restrict packed, int height, int width,
                    const AffineMap& map, float* __restrict out) {
    const float xx = float(map.xx), yx = float(map.yx);
    const float right = float(width - 1), bottom = float(height - 1);
    for (int y = 0; y < height; ++y) {
        const float startX = float(map.xy * y + map.x0), startY = float(map.yy * y + map.y0);
        for (int x = 0; x < width; ++x) {
            const float atX = clamped(xx * float(x) + startX, right);
            const float atY = clamped(yx * float(x) + startY, bottom);
            const int column = int(atX), line = int(atY);
            const float shareX = atX - float(column), shareY = atY - float(line);
            const int four = int(packed[line * width + column]);
            const float a = float(four & 255), b = float(four >> 8 & 255);
            const float c = float(four >> 16 & 255), d = float(four >> 24 & 255);
            const float above = a + shareX * (b - a), below = c + shareX * (d - c);
            out[x] = (above + shareY * (below - above)) / 255;
        }
        out += width;
    }
}

} // namespace

FITROOM_VECTOR_CLONES
void toFloat(std::span<const std::uint8_t> pixels, std::span<float> out) {
    const std::uint8_t* from = pixels.data();
    float* to = out.data();
    const std::size_t count = pixels.size();
    for (std::size_t i = 0; i < count; ++i)
        to[i] = float(from[i]) / 255;
}

void samplePlane(std::span<const std::uint8_t> pixels, int height, int width, const AffineMap& map,
                 Interpolation interpolation, std::span<std::uint32_t> scratch,
                 std::span<float> out) {
    packNeighbours(pixels.data(), height, width, scratch.data());
    const auto sample = interpolation == Interpolation::Nearest ? sampleNearest : sampleLinearly;
    sample(scratch.data(), height, width, map, out.data());
}

void adjustTones(float contrast, float brightness, std::span<float> pixels) {
    double sum = 0;
    for (const float pixel : pixels)
        sum += double(pixel);
    const float mean = float(sum / double(pixels.size()));
    for (float& pixel : pixels)
        pixel = clamped((pixel - mean) * contrast + mean + brightness, 1);
}

} // namespace fitroom
