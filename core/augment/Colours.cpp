#include "core/augment/Colours.h"

#include "core/support/Philox.h"

#include <algorithm>

namespace fitroom {

void shiftColours(double range, const ImageShape& shape, std::uint64_t seed, std::uint64_t epoch,
                  std::int32_t image, std::span<float> pixels) {
    Philox random(seed, RandomUse::Colour, std::uint32_t(image), std::uint32_t(epoch));
    const std::size_t plane = std::size_t(shape.height) * std::size_t(shape.width);
    for (std::size_t start = 0; start < pixels.size(); start += plane) {
        const auto added = float(random.uniform(-range, range));
        for (float& pixel : pixels.subspan(start, plane))
            pixel = std::clamp(pixel + added, 0.0f, 1.0f);
    }
}

} // namespace fitroom
