#include "core/augment/ImageChange.h"

#include "core/support/Philox.h"

#include <cmath>
#include <numbers>

namespace fitroom {

namespace {

constexpr double kRadians = std::numbers::pi / 180;

AffineMap translation(double x, double y) {
    return {.x0 = x, .y0 = y};
}

/// Keras's matrices, in its order, applied to a pixel's offset from the image's centre.
AffineMap kerasTransform(const ImageChange& change) {
    const double cosine = std::cos(change.rotation), sine = std::sin(change.rotation);
    const AffineMap rotation = {.xx = cosine, .xy = -sine, .yx = sine, .yy = cosine};
    const AffineMap shift = translation(change.shiftX, change.shiftY);
    const AffineMap shear = {.xy = -std::sin(change.shear), .yy = std::cos(change.shear)};
    const AffineMap zoom = {.xx = change.zoomX, .yy = change.zoomY};
    return compose(compose(compose(zoom, shear), shift), rotation);
}

/// From a window's pixel to the image it was cut from, before that was rescaled.
AffineMap cropTransform(const ImageChange& change) {
    const double scale = 1 / change.cropScale;
    return {.xx = scale,
            .x0 = (change.cropLeft + 0.5) * scale - 0.5,
            .yy = scale,
            .y0 = (change.cropTop + 0.5) * scale - 0.5};
}

} // namespace

AffineMap compose(const AffineMap& first, const AffineMap& second) {
    return {.xx = second.xx * first.xx + second.xy * first.yx,
            .xy = second.xx * first.xy + second.xy * first.yy,
            .x0 = second.xx * first.x0 + second.xy * first.y0 + second.x0,
            .yx = second.yx * first.xx + second.yy * first.yx,
            .yy = second.yx * first.xy + second.yy * first.yy,
            .y0 = second.yx * first.x0 + second.yy * first.y0 + second.y0};
}

ImageChange drawChange(const AugmentationSpec& spec, const ImageShape& shape, std::uint64_t seed,
                       std::uint64_t epoch, std::int32_t image) {
    Philox random(seed, RandomUse::Augmentation, std::uint32_t(image), std::uint32_t(epoch));
    const auto within = [&](double range) { return random.uniform(-range, range); };
    ImageChange change;
    change.rotation = within(spec.rotationDegrees * kRadians);
    change.shiftX = within(spec.widthShift * shape.width);
    change.shiftY = within(spec.heightShift * shape.height);
    change.shear = within(spec.shearDegrees * kRadians);
    change.zoomX = random.uniform(spec.zoomMin, spec.zoomMax);
    change.zoomY = random.uniform(spec.zoomMin, spec.zoomMax);
    change.flip = random.uniform() < 0.5 && spec.horizontalFlip;
    change.cropScale = random.uniform(spec.cropScaleMin, spec.cropScaleMax);
    change.cropLeft = random.uniform(0, (change.cropScale - 1) * shape.width);
    change.cropTop = random.uniform(0, (change.cropScale - 1) * shape.height);
    change.brightness = float(within(spec.brightness));
    change.contrast = float(1 + within(spec.contrast));
    return change;
}

AffineMap geometry(const ImageChange& change, const ImageShape& shape) {
    const double centreX = (shape.width - 1) / 2.0, centreY = (shape.height - 1) / 2.0;
    AffineMap map;
    if (change.flip)
        map = {.xx = -1, .x0 = shape.width - 1.0};
    map = compose(map, cropTransform(change));
    map = compose(map, translation(-centreX, -centreY));
    map = compose(map, kerasTransform(change));
    return compose(map, translation(centreX, centreY));
}

} // namespace fitroom
