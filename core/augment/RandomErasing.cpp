#include "core/augment/RandomErasing.h"

#include "core/support/Philox.h"

#include <algorithm>
#include <cmath>

namespace fitroom {

namespace {

constexpr int kAttempts = 10;
constexpr double kLongestRatio = 1.2039728043259361; // log(1 / 0.3)

int randomPlace(Philox& random, int places) {
    return std::min(int(random.uniform() * places), places - 1);
}

} // namespace

std::optional<PixelRectangle> drawErasing(const AugmentationSpec& spec, const ImageShape& shape,
                                          std::uint64_t seed, std::uint64_t epoch,
                                          std::int32_t image) {
    Philox random(seed, RandomUse::Erasing, std::uint32_t(image), std::uint32_t(epoch));
    if (random.uniform() >= spec.eraseProbability)
        return std::nullopt;
    PixelRectangle rectangle;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        const double area =
            random.uniform(spec.eraseAreaMin, spec.eraseAreaMax) * shape.height * shape.width;
        const double ratio = std::exp(random.uniform(-kLongestRatio, kLongestRatio));
        rectangle.height = int(std::lround(std::sqrt(area * ratio)));
        rectangle.width = int(std::lround(std::sqrt(area / ratio)));
        if (rectangle.height <= shape.height && rectangle.width <= shape.width)
            break;
    }
    // A rectangle that fits may not have come up: large areas of long images.
    rectangle.height = std::min(rectangle.height, shape.height);
    rectangle.width = std::min(rectangle.width, shape.width);
    rectangle.top = randomPlace(random, shape.height - rectangle.height + 1);
    rectangle.left = randomPlace(random, shape.width - rectangle.width + 1);
    return rectangle;
}

void erase(const PixelRectangle& rectangle, const ImageShape& shape, std::uint64_t seed,
           std::uint64_t epoch, std::int32_t image, std::span<float> pixels) {
    Philox noise(seed, RandomUse::ErasingNoise, std::uint32_t(image), std::uint32_t(epoch));
    for (int channel = 0; channel < shape.channels; ++channel) {
        for (int y = 0; y < rectangle.height; ++y) {
            const std::size_t line =
                std::size_t(channel) * std::size_t(shape.height) + std::size_t(rectangle.top + y);
            float* row = pixels.data() + line * std::size_t(shape.width) + rectangle.left;
            std::generate_n(row, rectangle.width,
                            [&] { return float(noise.next() >> 8) * 0x1p-24f; });
        }
    }
}

} // namespace fitroom
