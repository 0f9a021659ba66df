#include "core/augment/Mixing.h"

#include "core/support/Philox.h"

#include <algorithm>
#include <cmath>

namespace fitroom {
namespace {

/// From Beta(alpha, alpha), by Jöhnk's method of 1964, which suits an alpha of up to 2.
double drawShare(double alpha, Philox& random) {
    for (;;) {
        const double x = std::pow(random.uniform(), 1 / alpha);
        const double y = std::pow(random.uniform(), 1 / alpha);
        if (x + y <= 1 && x + y > 0)
            return x / (x + y);
    }
}

/// A rectangle of the image's proportions and 1 - share of its area around any point of it, cut off
/// at the edges.
PixelRectangle drawPatch(double share, const ImageShape& shape, Philox& random) {
    const auto along = [&](int size, int& start, int& length) {
        const int side = int(size * std::sqrt(1 - share));
        const int centre = std::min(int(random.uniform() * size), size - 1);
        start = std::clamp(centre - side / 2, 0, size);
        length = std::clamp(centre - side / 2 + side, 0, size) - start;
    };
    PixelRectangle patch;
    along(shape.width, patch.left, patch.width);
    along(shape.height, patch.top, patch.height);
    return patch;
}

void blend(float share, std::span<const float> other, std::span<float> image) {
    for (std::size_t i = 0; i < image.size(); ++i)
        image[i] = share * image[i] + (1 - share) * other[i];
}

void paste(const PixelRectangle& patch, const ImageShape& shape, std::span<const float> other,
           std::span<float> image) {
    for (int channel = 0; channel < shape.channels; ++channel) {
        for (int y = patch.top; y < patch.top + patch.height; ++y) {
            const std::size_t start =
                (std::size_t(channel) * std::size_t(shape.height) + std::size_t(y)) *
                    std::size_t(shape.width) +
                std::size_t(patch.left);
            std::ranges::copy(other.subspan(start, std::size_t(patch.width)),
                              image.begin() + std::ptrdiff_t(start));
        }
    }
}

} // namespace

Mix drawMix(const AugmentationSpec& spec, const ImageShape& shape, std::uint64_t seed,
            std::uint64_t epoch, std::int32_t image) {
    Philox random(seed, RandomUse::Mixing, std::uint32_t(image), std::uint32_t(epoch));
    const bool either = random.uniform() < 0.5;
    const bool cut = spec.cutMix > 0 && (spec.mixUp <= 0 || either);
    const double share = drawShare(cut ? spec.cutMix : spec.mixUp, random);
    if (!cut)
        return {float(share), {}};
    const PixelRectangle patch = drawPatch(share, shape, random);
    const double area = double(shape.width) * shape.height;
    return {float(1 - double(patch.width) * patch.height / area), patch};
}

void mixImages(std::span<const Mix> mixes, const ImageShape& shape, std::span<float> images) {
    const std::vector<float> before(images.begin(), images.end());
    const std::size_t size = shape.size();
#pragma omp parallel for schedule(static)
    for (std::size_t i = 0; i < mixes.size(); ++i) {
        const auto other = std::span(before).subspan((i + 1) % mixes.size() * size, size);
        const auto image = images.subspan(i * size, size);
        if (mixes[i].patch)
            paste(*mixes[i].patch, shape, other, image);
        else
            blend(mixes[i].share, other, image);
    }
}

} // namespace fitroom
